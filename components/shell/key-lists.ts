import { isAt, places } from "./places";

/** Keys pressed one after the other (`then`) or together, and what they do. */
export type KeyLine = { readonly keys: readonly string[]; readonly joined: "together" | "then" | "or"; readonly does: string };
export type KeyList = { readonly title: string; readonly lines: readonly KeyLine[] };

type Where = { readonly pathname: string; readonly slug: string; /** What Ctrl is called on this keyboard. */ readonly control: string; readonly mayEdit: boolean };

/** The keys that work on the page one is on, the page's own first. */
export function keyListsFor({ pathname, slug, control, mayEdit }: Where): readonly KeyList[] {
  const onCampaign = isAt(pathname, slug, "/campaigns") && pathname !== `/${slug}/campaigns`;
  return [...(onCampaign ? campaignKeys(control, mayEdit) : []), everywhere(control), inLists];
}

const one = (key: string, does: string): KeyLine => ({ keys: [key], joined: "together", does });
const held = (keys: readonly string[], does: string): KeyLine => ({ keys, joined: "together", does });
const either = (keys: readonly string[], does: string): KeyLine => ({ keys, joined: "or", does });

const everywhere = (control: string): KeyList => ({
  title: "On every page",
  lines: [
    held([control, "K"], "Find or do anything"),
    ...places.map(({ key, label }): KeyLine => ({ keys: ["G", key.toUpperCase()], joined: "then", does: `Go to ${label}` })),
    one("?", "This list"),
    one("Esc", "Close what is open"),
  ],
});

const inLists: KeyList = {
  title: "In menus, lists and choices",
  lines: [either(["↑", "↓"], "The one before, the next"), one("Enter", "Take it"), one("Space", "Switch on or off, press a button")],
};

function campaignKeys(control: string, mayEdit: boolean): readonly KeyList[] {
  const changes: readonly KeyLine[] = [one("A", "Add after it"), one("D", "Duplicate it"), one("M", "Move it: go where it belongs, then Enter"), either(["Del", "⌫"], "Delete it")];
  const edits: readonly KeyLine[] = [held([control, "Z"], "Undo"), either([`${control} Shift Z`, `${control} Y`], "Redo"), held([control, "X"], "Cut"), held([control, "V"], "Paste after the chosen card"), held(["Alt", "arrow"], "Branch earlier or later in the order")];
  return [
    {
      title: "With a card chosen",
      lines: [one("Enter", "Its settings"), ...(mayEdit ? changes : []), one("F", "Fold or unfold what is below"), one("E", "Explain it in the preview"), held([control, "C"], "Copy"), ...(mayEdit ? edits : []), one("Esc", "Let go of it")],
    },
    {
      title: "On the canvas",
      lines: [
        either(["↑", "↓", "←", "→"], "Follow the branches"),
        held(["Shift", "arrow"], "Choose more cards"),
        either(["+", "−"], "Closer, further"),
        one("0", "Real size"),
        one("9", "See the whole flow"),
        held([control, "F"], "Find a card by what stands in it, in every view"),
      ],
    },
    {
      title: "In the outline",
      lines: [either(["↑", "↓"], "Row by row"), held(["Shift", "↓"], "Choose more rows"), one("→", "Unfold, or go to what follows"), one("←", "Fold, or go to what leads here"), either(["Home", "End"], "First row, last row")],
    },
  ];
}
