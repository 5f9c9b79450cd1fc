/** A piece of a message: words, or where a fact, a number, the count of the plural around it, a choice or a tag stands. */
export type Part =
  | string
  | { readonly kind: "fact" | "number"; readonly name: string }
  | { readonly kind: "count" }
  | { readonly kind: "plural" | "select"; readonly name: string; readonly options: ReadonlyMap<string, readonly Part[]> }
  | { readonly kind: "tag"; readonly name: string; readonly inner: readonly Part[] };

type Reader = { readonly text: string; at: number };

/**
 * Reads a message in the part of ICU MessageFormat that messages here use: `{fact}`, `{fact, number}`, plural with `=0` and `#`, select, `<tag>`, and the
 * quoting of those signs by apostrophes. Throws on anything else. `intl-messageformat` is the oracle of its tests; every page would carry that.
 */
export function readMessage(text: string): readonly Part[] {
  const reader: Reader = { text, at: 0 };
  const parts = readParts(reader, { isInside: false, counts: false });
  if (reader.at < text.length) throw unreadable(reader);
  return parts;
}

type Around = { /** A closing brace belongs to what is around. */ readonly isInside: boolean; /** `#` is the count of the plural around. */ readonly counts: boolean };

function readParts(reader: Reader, around: Around): readonly Part[] {
  const parts: Part[] = [];
  const add = (part: Part) => {
    const last = parts.at(-1);
    if (typeof part === "string" && typeof last === "string") parts[parts.length - 1] = last + part;
    else parts.push(part);
  };
  while (reader.at < reader.text.length) {
    const sign = reader.text.charAt(reader.at);
    if ((sign === "}" && around.isInside) || reader.text.startsWith("</", reader.at)) break;
    if (sign === "{") add(readFact(reader));
    else if (sign === "#" && around.counts && take(reader, /#/y)) add({ kind: "count" });
    else if (sign === "'") add(readQuoted(reader, around));
    else add(readTag(reader, around) ?? take(reader, /[^{}#'<]+|[\s\S]/y)?.[0] ?? "");
  }
  return parts;
}

function readFact(reader: Reader): Part {
  const name = must(reader, /\{\s*(\w+)\s*/y)[1] ?? "";
  if (take(reader, /\}/y)) return { kind: "fact", name };
  if (take(reader, /,\s*number\s*\}/y)) return { kind: "number", name };
  const kind = must(reader, /,\s*(plural|select)\s*,\s*/y)[1] === "plural" ? "plural" : "select";
  const options = new Map<string, readonly Part[]>();
  for (let option: RegExpExecArray | null = must(reader, optionStart); option !== null; option = take(reader, optionStart)) {
    if (options.has(option[1] ?? "")) throw unreadable(reader);
    options.set(option[1] ?? "", readParts(reader, { isInside: true, counts: kind === "plural" }));
    must(reader, /\}\s*/y);
  }
  must(reader, /\}/y);
  if (!options.has("other")) throw unreadable(reader);
  return { kind, name, options };
}

const optionStart = /(=\d+|\w+)\s*\{/y;

function readTag(reader: Reader, around: Around): Part | null {
  if (!/^<[a-z]/i.test(reader.text.slice(reader.at, reader.at + 2))) return null;
  const name = must(reader, /<([a-z][\w.-]*)>/iy)[1] ?? "";
  const inner = readParts(reader, { ...around, isInside: true });
  if (must(reader, /<\/([a-z][\w.-]*)>/iy)[1] !== name) throw unreadable(reader);
  return { kind: "tag", name, inner };
}

/** An apostrophe is one, unless it stands before a sign: then all is words until the next. Two are always one. */
function readQuoted(reader: Reader, { counts }: Around): string {
  if (take(reader, /''/y)) return "'";
  const quoted = take(reader, counts ? /'([{}<>#](?:[^']|'')*)'?/y : /'([{}<>](?:[^']|'')*)'?/y)?.[1];
  if (quoted !== undefined) return quoted.replaceAll("''", "'");
  must(reader, /'/y);
  return "'";
}

function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  pattern.lastIndex = reader.at;
  const found = pattern.exec(reader.text);
  if (found !== null) reader.at = pattern.lastIndex;
  return found;
}

function must(reader: Reader, pattern: RegExp): RegExpExecArray {
  const found = take(reader, pattern);
  if (found === null) throw unreadable(reader);
  return found;
}

const unreadable = ({ text, at }: Reader): SyntaxError => new SyntaxError(`unreadable message at ${at}: ${text}`);
