import { isColour } from "./contrast";

/** A drawing that cannot carry code: allowed tags, allowed attributes, texts. Preview, page and mail make their own form of it. */
export type Markup = string | Drawn;
export type Drawn = { readonly tag: Tag; readonly attributes: Readonly<Record<string, string>>; readonly children: readonly Markup[] };

export type Tag = "section" | "div" | "p" | "h2" | "span" | "a" | "img" | "button" | "strong" | "pre" | "dl" | "dt" | "dd";

const attributeNames: ReadonlySet<string> = new Set(["class", "href", "src", "alt", "role", "aria-label", "aria-hidden", "type", "data-close", "style"]);

/** One drawn thing. Attributes that are not allowed, and addresses that are not pages or pictures, are left out. */
export function drawn(tag: Tag, attributes: Readonly<Record<string, string>>, ...children: readonly (Markup | null)[]): Drawn {
  const kept = Object.entries(attributes).filter(([name, value]) => attributeNames.has(name) && isSafe(name, value));
  return { tag, attributes: Object.fromEntries(kept), children: children.filter((child): child is Markup => child !== null && child !== "") };
}

/** Whether an address may stand in a page: http(s), mailto, or a path of the page's own site. */
export function isSafeAddress(address: string): boolean {
  if (/[\u0000-\u0020\u007f\\]/.test(address)) return false;
  if (/^(https?:\/\/|mailto:)[^\s]+$/i.test(address)) return true;
  return /^(\/(?!\/)|#|\?)/.test(address);
}

/** Two colours at most, and nothing else that a style could say. */
const colours = /^(?:(?:background-color|color):#[0-9a-f]{6};){1,2}$/i;

function isSafe(name: string, value: string): boolean {
  if (name === "style") return colours.test(value);
  return name === "href" || name === "src" ? isSafeAddress(value) : true;
}

/** A style of these colours; empty where none is one. */
export function coloured(given: { readonly text: string; readonly on: string }): Readonly<Record<string, string>> {
  const style = `${isColour(given.on) ? `background-color:${given.on};` : ""}${isColour(given.text) ? `color:${given.text};` : ""}`;
  return style === "" ? {} : { style };
}

const voidTags: ReadonlySet<string> = new Set(["img"]);
const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** The drawing as HTML text, everything escaped. */
export function markupToHtml(markup: Markup): string {
  if (typeof markup === "string") return escaped(markup);
  const attributes = Object.entries(markup.attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  const open = `<${markup.tag}${attributes.join("")}>`;
  return voidTags.has(markup.tag) ? open : `${open}${markup.children.map(markupToHtml).join("")}</${markup.tag}>`;
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? "");
