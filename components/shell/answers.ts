import { type Result } from "@/lib/std/result";

/** Something to ask the server, by its name: `["northbound", "campaigns"]`. What has the same name has the same answer. */
export type Question<Value> = {
  readonly name: readonly string[];
  readonly ask: () => Promise<Result<Value, unknown>>;
  /** For so long an answer is not asked for again. Milliseconds. */
  readonly freshMs: number;
  /** Whether a failure is tried once more by itself. */
  readonly tryAgain: boolean;
};

/** What is known of a question. A later failure leaves the value there. */
export type Known<Value> = { readonly value?: Value; readonly asking: boolean; readonly failed: boolean };

export type Answers = ReturnType<typeof makeAnswers>;

type Clock = { readonly now: () => number; readonly wait: (ms: number) => Promise<void> };

const retryAfterMs = 1_000;
/** What nobody shows is forgotten, so that one who comes back late begins with what the page came with. */
const forgetAfterMs = 300_000;

/**
 * Answers of the server as this page keeps them: one request for all who show the same, shown at once to who comes next, asked anew when it is no
 * longer fresh or is known to have changed. The newest request wins, whatever order answers come in.
 */
export function makeAnswers({ now, wait }: Clock) {
  // A name stands for one type, so what is read is what was asked; the table itself cannot say so.
  let known = new Map();
  const answeredAt = new Map<string, number>();
  // An empty set: nobody shows it any more, and it is not forgotten yet.
  const showing = new Map<string, Set<Question<unknown>>>();
  const newest = new Map<string, symbol>();
  const listeners = new Set<() => void>();

  const put = (key: string, next: Known<unknown>) => {
    known = new Map(known).set(key, next);
    listeners.forEach((changed) => changed());
  };

  const set = (key: string, value: unknown) => {
    newest.delete(key);
    answeredAt.set(key, now());
    put(key, { value: sameOr(known.get(key)?.value, value), asking: false, failed: false });
  };

  const ask = async (question: Question<unknown>) => {
    const key = keyOf(question.name);
    const request = Symbol(key);
    newest.set(key, request);
    put(key, { ...known.get(key), asking: true, failed: false });
    let answer = await question.ask();
    if (!answer.ok && question.tryAgain && newest.get(key) === request) {
      await wait(retryAfterMs);
      answer = await question.ask();
    }
    if (newest.get(key) !== request) return;
    if (answer.ok) return set(key, answer.value);
    newest.delete(key);
    put(key, { ...known.get(key), asking: false, failed: true });
  };

  const drop = (key: string) => {
    newest.delete(key);
    put(key, { ...known.get(key), asking: false, failed: false });
  };

  const isFresh = ({ name, freshMs }: Question<unknown>) => now() - (answeredAt.get(keyOf(name)) ?? Number.NEGATIVE_INFINITY) < freshMs;
  const askUnlessFresh = (question: Question<unknown>) => {
    if (!newest.has(keyOf(question.name)) && !isFresh(question)) void ask(question);
  };
  const eachShown = (which: (key: string) => boolean, deed: (question: Question<unknown>) => void) => {
    for (const [key, [question]] of showing) if (question !== undefined && which(key)) deed(question);
  };

  const forgetLater = async (key: string, shown: ReadonlySet<Question<unknown>>) => {
    await wait(forgetAfterMs);
    // Who shows it anew begins another set.
    if (showing.get(key) !== shown) return;
    showing.delete(key);
    answeredAt.delete(key);
    known = new Map(known);
    known.delete(key);
  };

  return {
    /** Whatever is known of anything: another object after each change. */
    all: () => known,
    onChange(changed: () => void) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    /** Somebody shows this, from now until the returned function is called. `initial`: what the page came with. */
    show<Value>(question: Question<Value>, initial?: Value): () => void {
      const key = keyOf(question.name);
      const others = showing.get(key);
      const shown = others !== undefined && others.size > 0 ? others : new Set<Question<unknown>>();
      showing.set(key, shown.add(question));
      if (initial !== undefined && !known.has(key)) set(key, initial);
      askUnlessFresh(question);
      return () => {
        shown.delete(question);
        if (shown.size === 0) void forgetLater(key, shown);
      };
    },
    /** What is known to be the answer now, before the server is asked. */
    set: (name: readonly string[], value: unknown) => set(keyOf(name), value),
    /** Everything whose name begins so has changed: what is shown is asked for at once, the rest when it is shown. */
    outdate(begins: readonly string[]) {
      const key = keyOf(begins);
      const isMeant = (name: string) => name === key || name.startsWith(`${key}${between}`);
      for (const name of answeredAt.keys()) if (isMeant(name)) answeredAt.delete(name);
      // An answer on its way was true before.
      for (const name of newest.keys()) if (isMeant(name)) drop(name);
      eachShown(isMeant, (question) => void ask(question));
    },
    /** Somebody is back, or the network is: what is shown and no longer fresh is asked for. */
    refresh: () => eachShown(() => true, askUnlessFresh),
  };
}

const between = "\n";
export const keyOf = (name: readonly string[]): string => name.join(between);

/** The old value where the new one says the same, so that nothing is drawn again for it. */
const sameOr = (old: unknown, next: unknown): unknown => (JSON.stringify(old) === JSON.stringify(next) ? old : next);
