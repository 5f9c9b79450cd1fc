import { type Markup } from "@/lib/core/contents/markup";

/** A drawing as DOM: elements and texts only, so nothing in a variant can become code. */
export function toDom(markup: Markup): Node {
  if (typeof markup === "string") return document.createTextNode(markup);
  const element = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) element.setAttribute(name, value);
  element.append(...markup.children.map(toDom));
  return element;
}
