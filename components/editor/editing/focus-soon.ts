/** Gives the focus to an element that may not be drawn yet: only what is in view is. */
export function focusSoon(selector: string, tries = 20): void {
  const element = document.querySelector(selector);
  if (element instanceof HTMLElement) element.focus({ preventScroll: true });
  else if (tries > 0) requestAnimationFrame(() => focusSoon(selector, tries - 1));
}
