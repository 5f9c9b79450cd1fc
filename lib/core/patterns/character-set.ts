/** Which characters, as code points, may stand at one place of a text. */
export type CharacterSet = { readonly has: (codePoint: number) => boolean };

/** A part of a set in the platform's own class syntax, such as `\u{61}-\u{7a}` or `\p{L}`; the opposite is taken after case was folded. */
export type SetPart = { readonly source: string; readonly isOpposite: boolean };

export type SetChoices = { readonly ignoresCase: boolean; readonly isOpposite: boolean };

export const anyCharacter: CharacterSet = { has: () => true };

export const anyButLineBreak: CharacterSet = { has: (codePoint) => codePoint !== 0x0a };

export const rangePart = (from: number, to: number): SetPart => ({ source: `${escaped(from)}-${escaped(to)}`, isOpposite: false });

/** One character, or with `ignoresCase` all that fold like it (Unicode's simple case folding, which the flags `i` and `u` do). */
export function oneCharacter(codePoint: number, ignoresCase: boolean): CharacterSet {
  return ignoresCase ? characterSet([rangePart(codePoint, codePoint)], { ignoresCase, isOpposite: false }) : { has: (other) => other === codePoint };
}

/**
 * All characters of any of the parts, or with `isOpposite` all others. The platform's regular expressions are asked about one
 * character at a time, so nothing of theirs can backtrack; they bring Unicode's tables with them.
 */
export function characterSet(parts: readonly SetPart[], { ignoresCase, isOpposite }: SetChoices): CharacterSet {
  const flags = ignoresCase ? "iu" : "u";
  const plain = new RegExp(`[${parts.flatMap((part) => (part.isOpposite ? [] : [part.source])).join("")}]`, flags);
  const opposites = parts.flatMap((part) => (part.isOpposite ? [new RegExp(`[${part.source}]`, flags)] : []));
  return {
    has: (codePoint) => {
      const character = String.fromCodePoint(codePoint);
      return (plain.test(character) || opposites.some((opposite) => !opposite.test(character))) !== isOpposite;
    },
  };
}

/** What `\d`, `\s`, `\w` mean in RE2: ASCII, and no vertical tab among the spaces. */
export const letterClasses: ReadonlyMap<string, string> = new Map([
  ["d", "0-9"],
  ["s", "\\t\\n\\f\\r "],
  ["w", "0-9A-Za-z_"],
]);

/** What stands in `[:` and `:]`, as POSIX names it, in ASCII. */
export const namedClasses: ReadonlyMap<string, string> = new Map([
  ["alnum", "0-9A-Za-z"],
  ["alpha", "A-Za-z"],
  ["ascii", "\\0-\\x7f"],
  ["blank", "\\t "],
  ["cntrl", "\\0-\\x1f\\x7f"],
  ["digit", "0-9"],
  ["graph", "!-~"],
  ["lower", "a-z"],
  ["print", " -~"],
  ["punct", "!-\\/:-@\\[-`{-~"],
  ["space", "\\t-\\r "],
  ["upper", "A-Z"],
  ["word", "0-9A-Za-z_"],
  ["xdigit", "0-9A-Fa-f"],
]);

const escaped = (codePoint: number): string => `\\u{${codePoint.toString(16)}}`;
