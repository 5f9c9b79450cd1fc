/** Marks a sentence that stands in a table and is said later, `say(table[key])`, so that it is found for the catalogue. */
export const message = <const Text extends string>(text: Text): Text => text;
