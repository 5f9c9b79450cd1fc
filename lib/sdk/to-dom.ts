import { type Markup } from "@/lib/core/contents/markup";

/** A drawing as DOM: elements and texts only, so nothing in a variant can become code. */
export function toDom(markup: Markup): Node {
  if (typeof markup === "string") return document.createTextNode(markup);
  const element = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) {
    if (name === "style") dress(element, value);
    else element.setAttribute(name, value);
  }
  element.append(...markup.children.map(toDom));
  return element;
}

/** A page's policy may forbid style attributes; what a script sets one by one it does not. */
function dress(element: HTMLElement, style: string): void {
  for (const declaration of style.split(";")) {
    const [property = "", value = ""] = declaration.split(":");
    if (property !== "") element.style.setProperty(property, value);
  }
}
