/** Letters that no accent can be taken off. */
const spelled: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ı: "i" };

/** A name as a key: `Second button` becomes `second-button`; empty where nothing of it may stand in one. */
export const keyFrom = (name: string, between: "-" | "_" = "-"): string =>
  name
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/[ßæœøłđı]/g, (letter) => spelled[letter] ?? letter)
    .replace(/[^a-z0-9]+/g, between)
    .replace(/^[^a-z]+/, "")
    .slice(0, 64)
    .replace(/[-_]+$/, "");

type Renaming = { readonly key: string; readonly name: string; readonly to: string; readonly between?: "-" | "_" };

/** The key that a new thing has once it is renamed: one that nobody chose follows the name. */
export const keyAlong = ({ key, name, to, between }: Renaming): string => (key === keyFrom(name, between) ? keyFrom(to, between) : key);
