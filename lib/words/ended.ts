/** A sentence with its end: a full stop, unless what it says, such as a card called “Who is it?”, ends it already. */
export const ended = (sentence: string): string => (/[.?!…]$/.test(sentence) ? sentence : `${sentence}.`);
