import { isAt, places } from "./places";
import { message } from "@/lib/words/message";

/** Keys pressed one after the other (`then`) or together, and what they do. */
export type KeyLine = { readonly keys: readonly string[]; readonly joined: "together" | "then" | "or"; readonly does: string; /** `does` is a place to go to. */ readonly goes?: true };
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

// As they are written on the keys.
const arrow = message("arrow");
const shift = message("Shift");
const enter = message("Enter");
const escape = message("Esc");
const remove = message("Del");
const space = message("Space");

const everywhere = (control: string): KeyList => ({
  title: message("On every page"),
  lines: [
    held([control, "K"], message("Find or do anything")),
    ...places.map(({ key, label }): KeyLine => ({ keys: ["G", key.toUpperCase()], joined: "then", does: label, goes: true })),
    one("?", message("This list")),
    one(escape, message("Close what is open")),
  ],
});

const inLists: KeyList = {
  title: message("In menus, lists and choices"),
  lines: [either(["↑", "↓"], message("The one before, the next")), one(enter, message("Take it")), one(space, message("Switch on or off, press a button"))],
};

function campaignKeys(control: string, mayEdit: boolean): readonly KeyList[] {
  const changes: readonly KeyLine[] = [one("A", message("Add after it")), one("D", message("Duplicate it")), one("M", message("Move it: go where it belongs, then Enter")), either([remove, "⌫"], message("Delete it"))];
  const edits: readonly KeyLine[] = [held([control, "Z"], message("Undo")), either([`${control} Shift Z`, `${control} Y`], message("Redo")), held([control, "X"], message("Cut")), held([control, "V"], message("Paste after the chosen card")), held(["Alt", arrow], message("Branch earlier or later in the order"))];
  return [
    {
      title: message("With a card chosen"),
      lines: [one(enter, message("Its settings")), ...(mayEdit ? changes : []), one("F", message("Fold or unfold what is below")), one("E", message("Explain it in the preview")), held([shift, "F10"], message("All that can be done with it")), held([control, "C"], message("Copy")), ...(mayEdit ? edits : []), one(escape, message("Let go of it"))],
    },
    {
      title: message("On the canvas"),
      lines: [
        either(["↑", "↓", "←", "→"], message("Follow the branches")),
        held([shift, arrow], message("Choose more cards")),
        held([shift, message("drag")], message("Choose the cards within")),
        held([control, "A"], message("Choose all cards")),
        either(["+", "−"], message("Closer, further")),
        one("0", message("Real size")),
        one("9", message("See the whole flow")),
        held([control, "F"], message("Find a card by what stands in it, in every view")),
      ],
    },
    {
      title: message("In the outline"),
      lines: [either(["↑", "↓"], message("Row by row")), held([shift, "↓"], message("Choose more rows")), one("→", message("Unfold, or go to what follows")), one("←", message("Fold, or go to what leads here")), either([message("Home"), message("End")], message("First row, last row"))],
    },
  ];
}
