import { type JsonObject } from "@/lib/std/json";

/** Calls `show` at the moment that an alert's content names: once, or, for a click, at each. Answers a function that calls it off. */
export function whenTriggered({ trigger, triggerValue, clicked }: JsonObject, show: () => void): () => void {
  const value = Number(triggerValue) || 0;
  if (trigger === "after-seconds") {
    const timer = setTimeout(show, value * 1000);
    return () => clearTimeout(timer);
  }
  if (trigger === "scroll-depth") return once(document, "scroll", { show, is: () => scrolledPercent() >= value });
  if (trigger === "exit-intent") return once(document, "mouseout", { show, is: leavesAtTop });
  if (trigger === "on-click") return onEachClick(String(clicked), show);
  show();
  return () => undefined;
}

/** Whoever clicks asks for it, so it comes as often as it is asked for. */
function onEachClick(name: string, show: () => void): () => void {
  const listen = ({ target }: Event): void => {
    if (target instanceof Element && target.closest("[data-thenwise-click]")?.getAttribute("data-thenwise-click") === name) show();
  };
  document.addEventListener("click", listen);
  return () => document.removeEventListener("click", listen);
}

type Moment = { readonly show: () => void; readonly is: (event: Event) => boolean };

function once(target: EventTarget, type: string, { show, is }: Moment): () => void {
  const stop = (): void => target.removeEventListener(type, listen);
  const listen = (event: Event): void => {
    if (!is(event)) return;
    stop();
    show();
  };
  target.addEventListener(type, listen, { passive: true });
  // A page that is short, or opened far down, may be there already.
  if (type === "scroll") listen(new Event(type));
  return stop;
}

/** The pointer leaves through the top of the window: towards the tabs or the address. */
const leavesAtTop = (event: Event): boolean => event instanceof MouseEvent && event.relatedTarget === null && event.clientY <= 0;

function scrolledPercent(): number {
  const { scrollHeight } = document.documentElement;
  return ((scrollY + innerHeight) / Math.max(1, scrollHeight)) * 100;
}
