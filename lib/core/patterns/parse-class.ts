import { characterSet, letterClasses, namedClasses, rangePart, type CharacterSet, type SetPart } from "./character-set";
import { NotAPattern, type PatternReader } from "./pattern-reader";

/** Reads `[…]`, whose bracket was passed. */
export function parseClass(reader: PatternReader, ignoresCase: boolean): CharacterSet {
  const isOpposite = reader.passes("^");
  const parts: SetPart[] = [];
  // A bracket that comes first stands for itself.
  do parts.push(namedClass(reader) ?? classPart(reader));
  while (!reader.passes("]"));
  return characterSet(parts, { ignoresCase, isOpposite });
}

/** Reads `d`, `pL`, `p{Greek}` and their like, whose backslash was passed; null, and nothing passed, for other escapes. */
export function classEscape(reader: PatternReader): SetPart | null {
  const [letter = ""] = reader.takeForm(/^[dswDSWpP]/) ?? [];
  if (letter === "") return null;
  const small = letter.toLowerCase();
  const isOpposite = letter !== small;
  if (small === "p") return unicodePart(reader, isOpposite);
  return { source: letterClasses.get(small) ?? "", isOpposite };
}

function unicodePart(reader: PatternReader, isOpposite: boolean): SetPart {
  const first = reader.take();
  const written = first === "{" ? reader.takeUntil("}") : first;
  if (written === null) throw new NotAPattern();
  const source = reader.names.unicodeClass(written.replace(/^\^/, ""));
  if (source === null) throw new NotAPattern();
  return { source, isOpposite: written.startsWith("^") !== isOpposite };
}

function namedClass(reader: PatternReader): SetPart | null {
  const [, name] = reader.takeForm(/^\[:([^]*?):\]/) ?? [];
  if (name === undefined) return null;
  const source = namedClasses.get(name.replace(/^\^/, ""));
  if (source === undefined) throw new NotAPattern();
  return { source, isOpposite: name.startsWith("^") };
}

function classPart(reader: PatternReader): SetPart {
  if (!reader.passes("\\")) return rangeFrom(reader.takeCodePoint(), reader);
  return classEscape(reader) ?? rangeFrom(escapedCharacter(reader), reader);
}

function rangeFrom(from: number, reader: PatternReader): SetPart {
  if (!reader.comes("-") || reader.comes("-]")) return rangePart(from, from);
  reader.take();
  const to = reader.passes("\\") ? escapedCharacter(reader) : reader.takeCodePoint();
  if (to < from) throw new NotAPattern();
  return rangePart(from, to);
}

const controls: ReadonlyMap<string, number> = new Map([
  ["a", 0x07],
  ["f", 0x0c],
  ["n", 0x0a],
  ["r", 0x0d],
  ["t", 0x09],
  ["v", 0x0b],
]);

/** The one character that an escape stands for, whose backslash was passed. */
export function escapedCharacter(reader: PatternReader): number {
  // One digit alone would refer back to a group, which RE2 does not do.
  const octal = reader.takeForm(/^(?:0[0-7]{0,2}|[1-7][0-7]{1,2})/);
  if (octal !== null) return parseInt(octal[0], 8);
  const hexadecimal = reader.takeForm(/^x(?:\{([0-9A-Fa-f]+)\}|([0-9A-Fa-f]{2}))/);
  if (hexadecimal !== null) return withinUnicode(parseInt(hexadecimal[1] ?? hexadecimal[2] ?? "", 16));
  const character = reader.take();
  const control = controls.get(character);
  if (control !== undefined) return control;
  // Letters and digits are kept for meanings to come.
  if (!/^[!-/:-@[-`{-~\0-\x20\x7f]$/.test(character)) throw new NotAPattern();
  return character.charCodeAt(0);
}

function withinUnicode(codePoint: number): number {
  if (codePoint > 0x10ffff) throw new NotAPattern();
  return codePoint;
}
