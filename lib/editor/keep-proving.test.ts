import { expect, test } from "vitest";
import { createStore } from "zustand/vanilla";
import { type EditorState } from "./editor-state";
import { keepProving } from "./keep-proving";
import { checkFindings, proofOf } from "./proven-findings";
import { proofMessages, type ProofQuestion } from "./proof-messages";
import { makeProver } from "./prover";
import { shopFlow, shopState } from "./shop.cases";
import { type Diagnosis } from "@/lib/core/analyse/diagnosis";
import { inEnglish } from "@/lib/words/words";

const twice = shopFlow({ french: { kind: "comparison", id: "cnd_french", attribute: "plan", operator: "text.is", operand: "vip" } });

/** A prover that answers when it is told to. */
function slowProver() {
  const [messageFor, prove] = [proofMessages(), makeProver(inEnglish)];
  const waiting: { readonly answer: () => void; readonly fail: () => void }[] = [];
  let asked = 0;
  let ended = 0;
  const rested = async () => {
    await Promise.resolve();
    await Promise.resolve();
  };
  return {
    asked: () => asked,
    ended: () => ended,
    openProver: () => ({
      prove: (question: ProofQuestion) =>
        new Promise<readonly Diagnosis[]>((resolve, reject) => {
          asked += 1;
          waiting.push({ answer: () => resolve(prove(messageFor(question))), fail: () => reject(new Error("out of order")) });
        }),
      end: () => (ended += 1),
    }),
    async answer() {
      waiting.shift()?.answer();
      await rested();
    },
    async fail() {
      waiting.shift()?.fail();
      await rested();
    },
  };
}

function opened() {
  const store = createStore<EditorState>(() => shopState());
  const prover = slowProver();
  const stop = keepProving(store, prover);
  const edit = (flow: EditorState["flow"]) => store.setState({ flow, settled: flow });
  const codes = () => checkFindings(store.getState()).map(({ code }) => code);
  return { store, prover, stop, edit, codes, proof: () => proofOf(store.getState()) };
}

test("what follows from the rules comes when it is proved; until then the screen knows that it is not", async () => {
  const { prover, edit, codes, proof } = opened();
  expect(proof()).toBe("proving");
  await prover.answer();
  expect([proof(), codes()]).toEqual(["proved", ["needs-consent"]]);
  edit(twice);
  expect([proof(), codes()]).toEqual(["proving", ["needs-consent"]]);
  await prover.answer();
  expect([proof(), codes()]).toEqual(["proved", ["dead-branch", "gap", "needs-consent"]]);
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

test("leaving the page ends the prover, and an answer that comes after it changes nothing", async () => {
  const { store, prover, stop } = opened();
  stop();
  const before = store.getState();
  await prover.answer();
  expect(store.getState()).toBe(before);
  expect(prover.ended()).toBe(1);
});

test("coming back asks only what was not proved yet", async () => {
  const { store, prover, stop, edit } = opened();
  await prover.answer();
  stop();
  keepProving(store, prover);
  expect(prover.asked()).toBe(1);
  edit(twice);
  expect(prover.asked()).toBe(2);
});

test("where nobody can prove it, the screen says so until an edit is proved, be it one made meanwhile", async () => {
  const { prover, edit, proof } = opened();
  await prover.fail();
  expect([proof(), prover.asked()]).toEqual(["failed", 1]);
  edit(shopFlow({ greeting: "Salut" }));
  expect([proof(), prover.asked()]).toEqual(["proving", 2]);
  edit(twice);
  await prover.fail();
  expect([proof(), prover.asked()]).toEqual(["proving", 3]);
  await prover.answer();
  expect(proof()).toBe("proved");
});
