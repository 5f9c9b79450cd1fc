import { expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import { type EditorState } from "./editor-state";
import { keepProving } from "./keep-proving";
import { checkFindings, isProving } from "./proven-findings";
import { proofMessages, type ProofQuestion } from "./proof-messages";
import { makeProver } from "./prover";
import { shopFlow, shopState } from "./shop.cases";
import { type Diagnosis } from "@/lib/core/analyse/diagnosis";
import { inEnglish } from "@/lib/words/words";

const twice = shopFlow({ french: { kind: "comparison", id: "cnd_french", attribute: "plan", operator: "text.is", operand: "vip" } });

/** A prover that answers when it is told to. */
function slowProver() {
  const [messageFor, prove] = [proofMessages(), makeProver(inEnglish)];
  const waiting: (() => void)[] = [];
  let asked = 0;
  return {
    asked: () => asked,
    prove: (question: ProofQuestion) =>
      new Promise<readonly Diagnosis[]>((resolve) => {
        asked += 1;
        waiting.push(() => resolve(prove(messageFor(question))));
      }),
    async answer() {
      waiting.shift()?.();
      await Promise.resolve();
      await Promise.resolve();
    },
  };
}

function opened() {
  const store = createStore<EditorState>(() => shopState());
  const prover = slowProver();
  const stop = keepProving(store, prover);
  const edit = (flow: EditorState["flow"]) => store.setState({ flow, settled: flow });
  const codes = () => checkFindings(store.getState()).map(({ code }) => code);
  return { store, prover, stop, edit, codes, proving: () => isProving(store.getState()) };
}

test("what follows from the rules comes when it is proved; until then the screen knows that it is not", async () => {
  const { prover, edit, codes, proving } = opened();
  expect(proving()).toBe(true);
  await prover.answer();
  expect([proving(), codes()]).toEqual([false, ["needs-consent"]]);
  edit(twice);
  expect([proving(), codes()]).toEqual([true, ["needs-consent"]]);
  await prover.answer();
  expect([proving(), codes()]).toEqual([false, ["dead-branch", "gap", "needs-consent"]]);
});

test("of edits that pile up while it proves, only the last is asked", async () => {
  const { prover, edit, codes } = opened();
  for (const greeting of ["Salut", "Allô", "Coucou"]) edit(shopFlow({ greeting }));
  edit(twice);
  expect(prover.asked()).toBe(1);
  await prover.answer();
  expect(prover.asked()).toBe(2);
  await prover.answer();
  expect(codes()).toContain("dead-branch");
});

test("selecting and looking about ask nothing", () => {
  const { store, prover } = opened();
  store.setState({ view: "outline", shows: 3 });
  expect(prover.asked()).toBe(1);
});

test("an answer that comes after the page was left changes nothing", async () => {
  const { store, prover, stop } = opened();
  stop();
  const before = store.getState();
  await prover.answer();
  expect(store.getState()).toBe(before);
});
