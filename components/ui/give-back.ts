/** Gives the focus back to what opened something that closed, unless a choice has led it elsewhere already. */
export function giveBack(opener: Element | null, orBackTo: string): void {
  if (document.activeElement !== document.body) return;
  const back = opener?.isConnected === true ? opener : document.querySelector(orBackTo);
  if (back instanceof HTMLElement) back.focus({ preventScroll: true });
}
