/** Puts the keyboard where the work begins: in the first field of what has just opened, or on the whole when it has none. */
export function focusFirstField(event: Event): void {
  const opened = event.currentTarget;
  if (!(opened instanceof HTMLElement)) return;
  event.preventDefault();
  const field = opened.querySelector<HTMLElement>("input:not([readonly], [disabled], [type=hidden]), textarea:not([readonly], [disabled])");
  (field ?? opened).focus();
}
