/** Marks a sentence that stands in a table and is said later, `say(table[key])`, so that it is found for the catalogue. */
// Without the mark a bundler would keep the words of whatever it leaves out.
/* @__NO_SIDE_EFFECTS__ */
export const message = <const Text extends string>(text: Text): Text => text;
