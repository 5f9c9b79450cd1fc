/** Text that is HTML already and goes into a page as it is. */
export type Html = { readonly html: string };

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** HTML from a template: whatever is put in is escaped, unless it is HTML already or a list of it. */
export function html(parts: TemplateStringsArray, ...values: readonly (string | Html | readonly Html[])[]): Html {
  return { html: parts.map((part, index) => part + textOf(values[index] ?? "")).join("") };
}

function textOf(value: string | Html | readonly Html[]): string {
  if (typeof value === "string") return value.replace(/[&<>"']/g, (character) => escapes[character] ?? "");
  return "html" in value ? value.html : value.map((each) => each.html).join("");
}
