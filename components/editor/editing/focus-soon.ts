/** Gives the focus to an element that may not be drawn yet: only what is in view is. The canvas brings things into view itself; anywhere else the browser scrolls there. */
export function focusSoon(selector: string, tries = 20): void {
  const element = document.querySelector(selector);
  if (element instanceof HTMLElement) element.focus({ preventScroll: element.closest(".react-flow") !== null });
  else if (tries > 0) requestAnimationFrame(() => focusSoon(selector, tries - 1));
}

/** What has to be fetched first, on a slow line too, may come this late. */
const patienceMs = 10_000;

/** As `focusSoon`, for what may not be fetched yet. Whoever goes on with something else meanwhile is left there. */
export function focusOnceFetched(selector: string): void {
  const wait = new AbortController();
  const until = performance.now() + patienceMs;
  for (const kind of ["keydown", "pointerdown"]) document.addEventListener(kind, () => wait.abort(), { capture: true, signal: wait.signal });
  requestAnimationFrame(look);

  function look(now: number): void {
    if (wait.signal.aborted) return;
    const element = document.querySelector(selector);
    if (element instanceof HTMLElement) element.focus();
    if (element !== null || now > until) wait.abort();
    else requestAnimationFrame(look);
  }
}

/** Where the keyboard goes on in a view of the flow: at what is chosen, else where it begins. */
export const chosenStop = '[data-card][tabindex="0"], [data-open][tabindex="0"], [data-row][tabindex="0"], [data-told][tabindex="0"]';

/** Gives the focus to what is chosen, once the view has drawn it. */
export function focusChosen(): void {
  requestAnimationFrame(() => focusSoon(chosenStop));
}
