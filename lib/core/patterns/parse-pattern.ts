import { anyButLineBreak, anyCharacter, characterSet, oneCharacter, type CharacterSet } from "./character-set";
import { classEscape, escapedCharacter, parseClass } from "./parse-class";
import { codePointOf, NotAPattern, PatternReader, type UnicodeNames } from "./pattern-reader";
import { type PatternTree, type Place } from "./pattern-tree";

/** The letters that a group may switch: case ignored, `^` and `$` at lines too, a dot that takes line breaks. `U` only turns greed round. */
type Modes = { readonly i: boolean; readonly m: boolean; readonly s: boolean; readonly U: boolean };

type Group = { readonly modesAround: Modes; readonly choices: PatternTree[]; readonly parts: PatternTree[] };

/** How often counted repetition inside counted repetition may multiply, as in RE2. */
const mostRepeats = 1000;

/**
 * Reads RE2's syntax as RE2 and Go's `regexp` do by default (`^` and `$` hold the whole text, `.` takes no line break), by
 * https://github.com/google/re2/wiki/Syntax. Throws `NotAPattern`.
 */
export function parsePattern(source: string, names: UnicodeNames): PatternTree {
  return new PatternParser(source, names).parse();
}

class PatternParser {
  private readonly reader: PatternReader;
  private modes: Modes = { i: false, m: false, s: false, U: false };
  private readonly groups: Group[] = [];
  private group: Group = { modesAround: this.modes, choices: [], parts: [] };
  private readonly names = new Set<string>();

  constructor(source: string, names: UnicodeNames) {
    this.reader = new PatternReader(source, names);
  }

  parse(): PatternTree {
    let wasRepeat = false;
    while (!this.reader.isOver) {
      const repeat = this.takeRepeat();
      // a** asks twice for the same, which is more often a slip than meant.
      if (repeat !== null && wasRepeat) throw new NotAPattern();
      if (repeat === null) this.takeOther();
      else this.repeatLast(repeat);
      wasRepeat = repeat !== null;
    }
    if (this.groups.length > 0) throw new NotAPattern();
    return closed(this.group);
  }

  private takeRepeat(): { readonly least: number; readonly most: number; readonly isCounted: boolean } | null {
    const found = this.reader.takeForm(/^(?:[*+?]|\{(0|[1-9]\d*)(?:(,)(0|[1-9]\d*)?)?\})\??/);
    if (found === null) return null;
    const [written, least, comma, most] = found;
    if (least === undefined) return { least: written.startsWith("+") ? 1 : 0, most: written.startsWith("?") ? 1 : Infinity, isCounted: false };
    const bounds = { least: Number(least), most: most === undefined ? (comma === undefined ? Number(least) : Infinity) : Number(most) };
    const largest = bounds.most === Infinity ? bounds.least : bounds.most;
    if (largest > mostRepeats || bounds.least > bounds.most) throw new NotAPattern();
    return { ...bounds, isCounted: true };
  }

  private repeatLast(repeat: { readonly least: number; readonly most: number; readonly isCounted: boolean }): void {
    const part = this.group.parts.pop();
    if (part === undefined) throw new NotAPattern();
    const tree: PatternTree = { kind: "repeat", part, ...repeat };
    if (repeat.isCounted && !multipliesWithin(tree, mostRepeats)) throw new NotAPattern();
    this.group.parts.push(tree);
  }

  private takeOther(): void {
    const character = this.reader.take();
    switch (character) {
      case "(":
        return this.openGroup();
      case ")":
        return this.closeGroup();
      case "|":
        this.group.choices.push({ kind: "sequence", parts: this.group.parts.splice(0) });
        return;
      case "^":
        return this.addPlace(this.modes.m ? "line-start" : "text-start");
      case "$":
        return this.addPlace(this.modes.m ? "line-end" : "text-end");
      case ".":
        return this.addCharacter(this.modes.s ? anyCharacter : anyButLineBreak);
      case "[":
        return this.addCharacter(parseClass(this.reader, this.modes.i));
      case "\\":
        return this.takeEscape();
      default:
        this.addCharacter(oneCharacter(codePointOf(character), this.modes.i));
    }
  }

  private openGroup(): void {
    if (!this.reader.passes("?")) return this.begin(this.modes);
    const named = this.reader.takeForm(/^P?</);
    if (named !== null) {
      const name = this.reader.takeUntil(">");
      if (name === null || !/^\w+$/.test(name) || this.names.has(name)) throw new NotAPattern();
      this.names.add(name);
      return this.begin(this.modes);
    }
    const switched = this.reader.takeForm(/^([imsU]*)(?:-([imsU]+))?([:)])/);
    if (switched === null) throw new NotAPattern();
    const [, on = "", off = "", end] = switched;
    const modes = { ...this.modes, ...Object.fromEntries([...on].map((letter) => [letter, true])), ...Object.fromEntries([...off].map((letter) => [letter, false])) };
    if (end === ":") this.begin(modes);
    else this.modes = modes;
  }

  private begin(modes: Modes): void {
    this.groups.push(this.group);
    this.group = { modesAround: this.modes, choices: [], parts: [] };
    this.modes = modes;
  }

  private closeGroup(): void {
    const around = this.groups.pop();
    if (around === undefined) throw new NotAPattern();
    around.parts.push(closed(this.group));
    this.modes = this.group.modesAround;
    this.group = around;
  }

  private takeEscape(): void {
    if (this.reader.passes("A")) return this.addPlace("text-start");
    if (this.reader.passes("z")) return this.addPlace("text-end");
    if (this.reader.passes("b")) return this.addPlace("word-edge");
    if (this.reader.passes("B")) return this.addPlace("no-word-edge");
    if (this.reader.passes("Q")) {
      for (const character of this.reader.takeUntil("\\E") ?? this.reader.takeRest()) this.addCharacter(oneCharacter(codePointOf(character), this.modes.i));
      return;
    }
    const part = classEscape(this.reader);
    const set = part === null ? oneCharacter(escapedCharacter(this.reader), this.modes.i) : characterSet([part], { ignoresCase: this.modes.i, isOpposite: false });
    this.addCharacter(set);
  }

  private addPlace(place: Place): void {
    this.group.parts.push({ kind: "at", place });
  }

  private addCharacter(set: CharacterSet): void {
    this.group.parts.push({ kind: "character", set });
  }
}

function closed({ choices, parts }: Group): PatternTree {
  const last: PatternTree = { kind: "sequence", parts };
  return choices.length === 0 ? last : { kind: "choice", parts: [...choices, last] };
}

/** Whether counted repetition, multiplied from the outside in, stays within this number. */
function multipliesWithin(tree: PatternTree, most: number): boolean {
  if (tree.kind === "sequence" || tree.kind === "choice") return tree.parts.every((part) => multipliesWithin(part, most));
  if (tree.kind !== "repeat") return true;
  if (!tree.isCounted) return multipliesWithin(tree.part, most);
  const times = tree.most === Infinity ? tree.least : tree.most;
  if (tree.most === 0) return true;
  if (times > most) return false;
  return multipliesWithin(tree.part, times === 0 ? most : Math.floor(most / times));
}
