import { adoptStyles } from "./adopt-styles";
import { arrange, giveBackArrangement } from "./arrange";
import { type Decided } from "./ask";
import { drawings } from "./drawings";
import { showAlert } from "./show-alert";
import { toDom } from "./to-dom";

/** What the page had before, to give it back when there is nothing to show any more. */
const baselines = new WeakMap<Element, readonly Node[]>();
const shownAs = new WeakMap<Element, string>();
const alerts = new Map<string, { readonly shows: string; readonly takeBack: () => void }>();

/** Shows what was decided for a placement, in its elements or over the page, and tells the page. What is shown already is left alone. */
export function fill(placement: string, elements: readonly HTMLElement[], decided: Decided): void {
  const shows = JSON.stringify([decided.variant, decided.content]);
  if (decided.contentType === "alert" || alerts.has(placement)) fillOver(placement, decided, shows);
  for (const element of elements) {
    if (decided.contentType !== "alert") fillElement(element, decided, shows);
    markVariant(element, decided.variant);
  }
  const targets: readonly EventTarget[] = elements.length === 0 ? [document] : elements;
  for (const target of targets) target.dispatchEvent(new CustomEvent("thenwise:decision", { bubbles: true, detail: { placement, ...decided } }));
}

function fillOver(placement: string, decided: Decided, shows: string): void {
  const before = alerts.get(placement);
  if (before?.shows === shows) return;
  before?.takeBack();
  alerts.delete(placement);
  if (decided.contentType !== "alert" || decided.variant === null) return;
  adoptStyles();
  alerts.set(placement, { shows, takeBack: showAlert(decided) });
}

function fillElement(element: HTMLElement, { variant, content, contentType, language }: Decided, shows: string): void {
  const draw = drawings.get(contentType ?? "");
  const arranges = contentType === "layout";
  if (variant === null || content === null || (draw === undefined && !arranges)) return giveBack(element);
  if (shownAs.get(element) === shows) return;
  if (draw === undefined) arrange(element, content);
  else drawInto(element, toDom(draw(content), language));
  shownAs.set(element, shows);
}

function drawInto(element: HTMLElement, drawing: Node): void {
  adoptStyles();
  if (!baselines.has(element)) baselines.set(element, [...element.childNodes]);
  element.replaceChildren(drawing);
}

function giveBack(element: HTMLElement): void {
  if (!shownAs.delete(element)) return;
  giveBackArrangement(element);
  const before = baselines.get(element);
  if (before !== undefined) element.replaceChildren(...before);
}

function markVariant(element: HTMLElement, variant: string | null): void {
  if (variant === null) element.removeAttribute("data-thenwise-variant");
  else element.setAttribute("data-thenwise-variant", variant);
}
