/** An end that the person at the keyboard can do something about: sentences, no stack. 1: the rules say no; 2: it was called wrongly. */
export class SayStop extends Error {
  constructor(
    readonly sentence: string,
    readonly code: 1 | 2,
  ) {
    super(sentence);
  }
}

export function usageFault(sentence: string): never {
  throw new SayStop(sentence, 2);
}
