/** Gives the focus to an element that may not be drawn yet: only what is in view is. The canvas brings things into view itself; anywhere else the browser scrolls there. */
export function focusSoon(selector: string, tries = 20): void {
  const element = document.querySelector(selector);
  if (element instanceof HTMLElement) element.focus({ preventScroll: element.closest(".react-flow") !== null });
  else if (tries > 0) requestAnimationFrame(() => focusSoon(selector, tries - 1));
}

/** Where the keyboard goes on in a view of the flow: at what is chosen, else where it begins. */
export const chosenStop = '[data-card][tabindex="0"], [data-open][tabindex="0"], [data-row][tabindex="0"], [data-told][tabindex="0"]';

/** Gives the focus to what is chosen, once the view has drawn it. */
export function focusChosen(): void {
  requestAnimationFrame(() => focusSoon(chosenStop));
}
