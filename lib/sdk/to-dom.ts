import { type Markup } from "@/lib/core/contents/markup";

/** A drawing as DOM: elements and texts only, so nothing in a variant can become code. */
export function toDom(markup: Markup, language: string | null = null): Node {
  if (typeof markup === "string") return document.createTextNode(markup);
  const element = document.createElement(markup.tag);
  for (const [name, value] of Object.entries(markup.attributes)) {
    if (name === "style") dress(element, value);
    else element.setAttribute(name, value);
  }
  // Screen readers speak each text in its own language.
  if (language !== null) element.lang = language;
  element.append(...markup.children.map((child) => toDom(child)));
  return element;
}

/** A page's policy may forbid style attributes; what a script sets one by one it does not. */
function dress(element: HTMLElement, style: string): void {
  for (const declaration of style.split(";")) {
    const [property = "", value = ""] = declaration.split(":");
    if (property !== "") element.style.setProperty(property, value);
  }
}
