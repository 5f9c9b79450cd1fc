"use client";

import { useEffect, useEffectEvent, useSyncExternalStore } from "react";
import { keyOf, makeAnswers, type Known, type Question } from "./answers";

/** The page's own. It ends with the page, and who signs in or out gets a new one. */
export const answers = makeAnswers({ now: () => Date.now(), wait: (ms) => new Promise((go) => setTimeout(go, ms)) });

const notAskedYet: Known<never> = { asking: true, failed: false };
const nothing = new Map();

/** What is known of a question, asked for while it is shown. `initial`: what the page came with. */
export function useAnswer<Value>({ name, ask, freshMs, tryAgain }: Question<Value>, initial?: Value): Known<Value> {
  const key = keyOf(name);
  const known: Known<Value> | undefined = useSyncExternalStore(answers.onChange, () => answers.all().get(key), () => undefined);
  const onAsk = useEffectEvent(ask);
  const onShow = useEffectEvent(() => answers.show({ name, ask: () => onAsk(), freshMs, tryAgain }, initial));
  useEffect(() => onShow(), [key]);
  return known ?? notAskedYet;
}

/** The same for several at once. The list is the same object as long as it asks the same. */
export function useAnswers<Value>(questions: readonly Question<Value>[]): readonly Known<Value>[] {
  const all: ReadonlyMap<string, Known<Value>> = useSyncExternalStore(answers.onChange, answers.all, () => nothing);
  useEffect(() => {
    const leave = questions.map((question) => answers.show(question));
    return () => leave.forEach((each) => each());
  }, [questions]);
  return questions.map(({ name }) => all.get(keyOf(name)) ?? notAskedYet);
}

/** Once, near the root: who comes back to the window, or onto the network, sees what is so now. */
export function useFreshOnReturn(): void {
  useEffect(() => {
    const back = () => (document.visibilityState === "visible" ? answers.refresh() : undefined);
    document.addEventListener("visibilitychange", back);
    window.addEventListener("online", back);
    return () => {
      document.removeEventListener("visibilitychange", back);
      window.removeEventListener("online", back);
    };
  }, []);
}
