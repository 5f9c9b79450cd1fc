import { type Content } from "@/lib/core/contents/content-type";
import { sectionsIn } from "@/lib/core/contents/sections";

type Before = { readonly section: HTMLElement; /** Its own inline `display`. */ readonly display: string };

/** How the sections of an element stood before any of it was rearranged. */
const originals = new WeakMap<Element, readonly Before[]>();

/** Shows, hides and reorders the sections that an element has; sections that are not named stay where they are, names that it has not are passed over. */
export function arrange(root: HTMLElement, content: Content): void {
  const own = sectionsOf(root);
  if (!originals.has(root)) originals.set(root, own.map((section) => ({ section, display: section.style.display })));
  putBack(root);
  const wanted = sectionsIn(content["sections"]);
  const found = wanted.flatMap(({ name, show }) => own.filter((section) => section.dataset["thenwiseSection"] === name).map((section) => ({ section, show })));
  place(found.map(({ section }) => section));
  // The attribute `hidden` would lose against a page that says `display: grid`.
  for (const { section, show } of found) if (!show) section.style.setProperty("display", "none", "important");
}

/** As the page had it. */
export function giveBackArrangement(root: HTMLElement): void {
  putBack(root);
  originals.delete(root);
}

function putBack(root: HTMLElement): void {
  const before = (originals.get(root) ?? []).filter(({ section }) => root.contains(section));
  place(before.map(({ section }) => section));
  for (const { section, display } of before) section.style.setProperty("display", display);
}

const sectionsOf = (root: HTMLElement): readonly HTMLElement[] => [...root.querySelectorAll<HTMLElement>("[data-thenwise-section]")];

/** Puts the sections of each parent into this order, on the very places that they have together. One that stands right is not touched: moving an element starts its films and frames anew. */
function place(sections: readonly HTMLElement[]): void {
  for (const parent of new Set(sections.map((section) => section.parentNode))) {
    const ordered = sections.filter((section) => section.parentNode === parent);
    const standing = ordered.toSorted((a, b) => (a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1));
    if (ordered.every((section, index) => section === standing[index])) continue;
    const marks = standing.map((section) => {
      const mark = document.createComment("");
      section.replaceWith(mark);
      return mark;
    });
    marks.forEach((mark, index) => mark.replaceWith(ordered[index] ?? ""));
  }
}
