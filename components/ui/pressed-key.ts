type Press = { readonly key: string; readonly code: string };

/** What a key by its place types where letters are Latin: what is printed beside the Cyrillic, Greek or Hebrew letter on that key. */
const printed = /^(?:Key([A-Z])|(?:Digit|Numpad)([0-9]))$/;
const signs: Readonly<Record<string, string>> = { Minus: "-", Equal: "=", NumpadAdd: "+", NumpadSubtract: "-", Slash: "/" };

/**
 * Which key of a shortcut was pressed: letters small, others by their name. A layout that types Latin letters is asked what
 * it types (undo is where Z is written, on AZERTY and Dvorak too); where it types anything else, the key counts by its place
 * (on a Cyrillic keyboard undo is where `я` is, on AZERTY 0 is where `à` is). Every shortcut asks this, so that none is left out.
 */
export function pressedKey({ key, code }: Press): string {
  if (key.length > 1 && key !== "Unidentified") return key;
  if (/^[\x20-\x7e]$/.test(key)) return key.toLowerCase();
  const [, letter, digit] = printed.exec(code) ?? [];
  return letter?.toLowerCase() ?? digit ?? signs[code] ?? key;
}
