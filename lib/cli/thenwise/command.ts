import { parseArgs } from "node:util";
import { usageFault } from "./say-stop";

/** One word of the command line: what it takes, what it says about itself, what it does. */
export type Command = {
  readonly name: string;
  readonly summary: string;
  /** After `thenwise`. */
  readonly usage: string;
  readonly details: string;
  readonly files: { readonly least: number; readonly most: number };
  /** Options with a value, and options without. */
  readonly values: readonly string[];
  readonly switches: readonly string[];
  /** Answers the exit code. */
  run(given: Given): Promise<0 | 1>;
};

export type Given = {
  readonly files: readonly string[];
  readonly value: (name: string) => string | null;
  readonly is: (name: string) => boolean;
};

/** Reads what was typed after the command's name, or says in one sentence what does not fit. */
export function readGiven({ name, usage, files, values, switches }: Command, args: readonly string[]): Given {
  const options = Object.fromEntries([...values.map((each) => [each, { type: "string" }] as const), ...[...switches, "help"].map((each) => [each, { type: "boolean" }] as const)]);
  const { values: typed, positionals } = parsed(() => parseArgs({ args: [...args], options, allowPositionals: true, strict: true }));
  const read = new Map<string, unknown>(Object.entries(typed));
  const wanted = positionals.length < files.least ? "A file is missing" : positionals.length > files.most ? "There is one file too many" : null;
  if (wanted !== null && read.get("help") !== true) usageFault(`${wanted}: thenwise ${usage}. More: thenwise ${name} --help.`);
  return {
    files: positionals,
    value: (option) => textOf(read.get(option)),
    is: (option) => read.get(option) === true,
  };
}

const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);

function parsed<Value>(parse: () => Value): Value {
  try {
    return parse();
  } catch (error) {
    const [sentence = ""] = (error instanceof Error ? error.message : String(error)).split(". ");
    return usageFault(`${sentence.replace(/\.?$/, ".")} Try --help.`);
  }
}

export const helpOf = ({ usage, summary, details }: Command): string => `thenwise ${usage}\n\n${summary}\n\n${details.trim()}\n`;
