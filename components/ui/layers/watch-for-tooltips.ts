import { type TooltipSide } from "@/components/ui/tooltip";
import { isRefused } from "@/components/ui/why-not";

export type Shown = { readonly element: HTMLElement; readonly text: string; readonly side: TooltipSide; readonly by: "pointer" | "keyboard" };
type Last = { readonly shown: Shown | null; /** By the clock of events. */ readonly closedAt: number };

const delayMs = 350;
/** So soon after one, its neighbour follows without a wait. */
const neighbourMs = 200;

/** Says which tooltip is to be shown, null for none, until the returned function is called. `last`: the one that is, and when there was one. */
export function watchForTooltips(last: Last, show: (next: Shown | null) => void): () => void {
  const leave = new AbortController();
  const on = <Name extends keyof DocumentEventMap>(name: Name, heard: (event: DocumentEventMap[Name]) => void) => document.addEventListener(name, heard, { capture: true, signal: leave.signal });
  let timer: number | null = null;
  let pointedAt: HTMLElement | null = null;
  let isAnswered = false;
  let isPressed = false;

  const stop = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const hide = () => {
    stop();
    isAnswered = true;
    if (last.shown !== null) show(null);
  };
  const released = () => {
    isPressed = false;
  };

  const pointAt = (element: HTMLElement | null, now: number) => {
    if (element !== pointedAt) {
      stop();
      pointedAt = element;
      isAnswered = element !== null && element === last.shown?.element;
    }
    if (element === null || isAnswered || isPressed || timer !== null) return;
    // The way to a tooltip may lead over a neighbour: the tooltip itself knows when the pointer has left it.
    if (last.shown?.by === "pointer") return;
    const answer = () => {
      timer = null;
      isAnswered = true;
      show(shownAt(element, "pointer"));
    };
    timer = window.setTimeout(answer, now - last.closedAt < neighbourMs ? 0 : delayMs);
  };

  on("pointermove", ({ pointerType, target, timeStamp }) => (pointerType === "touch" ? undefined : pointAt(withTooltip(target), timeStamp)));
  on("pointerdown", ({ target }) => {
    isPressed = true;
    pointedAt = withTooltip(target);
    hide();
  });
  on("pointerup", released);
  on("pointercancel", released);
  on("click", ({ target }) => {
    hide();
    const element = withTooltip(target);
    // Whoever presses what cannot be pressed, with a finger too, asks why. It stays until they go on.
    if (element !== null && isRefused(element)) show(shownAt(element, "keyboard"));
  });
  on("focusin", ({ target }) => {
    const element = withTooltip(target);
    if (element !== null && !isPressed) show(shownAt(element, "keyboard"));
  });
  on("focusout", hide);
  // The sign that made this be fetched may have been made here already: a pointer that rests, a key that moved on.
  const hovered = [...document.querySelectorAll<HTMLElement>("[data-tooltip]:hover")].at(-1);
  if (hovered !== undefined && matchMedia("(hover: hover)").matches) pointAt(hovered, performance.now());
  const focused = withTooltip(document.activeElement);
  if (focused?.matches(":focus-visible") === true) show(shownAt(focused, "keyboard"));
  return () => {
    stop();
    leave.abort();
  };
}

function withTooltip(target: EventTarget | null): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("[data-tooltip]") : null;
}

const sides: readonly TooltipSide[] = ["top", "right", "bottom", "left"];

function shownAt(element: HTMLElement, by: Shown["by"]): Shown {
  return { element, by, text: element.dataset["tooltip"] ?? "", side: sides.find((side) => side === element.dataset["tooltipSide"]) ?? "top" };
}
