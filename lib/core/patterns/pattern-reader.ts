/** What is thrown, and caught by `compilePattern`, when a text is not a pattern. */
export class NotAPattern extends Error {}

/** What the names in `\p{…}` stand for. */
export type UnicodeNames = { readonly unicodeClass: (name: string) => string | null };

/** Goes through a pattern by code points. */
export class PatternReader {
  private readonly characters: readonly string[];
  private at = 0;

  constructor(source: string, readonly names: UnicodeNames) {
    this.characters = Array.from(source);
  }

  get isOver(): boolean {
    return this.at >= this.characters.length;
  }

  /** The next character; empty at the end. */
  get next(): string {
    return this.characters[this.at] ?? "";
  }

  take(): string {
    if (this.isOver) throw new NotAPattern();
    const taken = this.next;
    this.at += 1;
    return taken;
  }

  takeCodePoint(): number {
    return codePointOf(this.take());
  }

  /** Whether these characters come next; if so, they are passed. */
  passes(text: string): boolean {
    const isNext = this.comes(text);
    if (isNext) this.at += text.length;
    return isNext;
  }

  /** Whether these characters come next. ASCII only. */
  comes(text: string): boolean {
    return Array.from(text).every((character, index) => this.characters[this.at + index] === character);
  }

  /** What stands before `end`, which is passed too; null, and nothing passed, when it does not come. */
  takeUntil(end: string): string | null {
    const rest = this.characters.slice(this.at).join("");
    const length = rest.indexOf(end);
    if (length < 0) return null;
    const taken = rest.slice(0, length);
    this.at += Array.from(taken).length + end.length;
    return taken;
  }

  /** What `form`, which begins with `^`, finds next; null, and nothing passed, when it does not. ASCII only. */
  takeForm(form: RegExp): RegExpExecArray | null {
    const found = form.exec(this.characters.slice(this.at).join(""));
    this.at += found?.[0].length ?? 0;
    return found;
  }

  takeRest(): string {
    const rest = this.characters.slice(this.at).join("");
    this.at = this.characters.length;
    return rest;
  }
}

export function codePointOf(character: string): number {
  const codePoint = character.codePointAt(0);
  if (codePoint === undefined) throw new NotAPattern();
  return codePoint;
}
