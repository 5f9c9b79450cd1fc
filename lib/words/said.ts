import { type Words } from "./words";

type Labelled = { readonly label: string; readonly hint?: string };

/** A table of choices whose words are messages, in the reader's language. */
export function said<Choice extends Labelled>(choices: readonly Choice[], say: Words): readonly Choice[] {
  return choices.map((choice) => ({ ...choice, label: say(choice.label), ...(choice.hint === undefined ? {} : { hint: say(choice.hint) }) }));
}
