import { afterEach, expect, test, vi } from "vitest";
import { openProver, type FromProver, type ToProver } from "./prover-thread";
import { makeProver } from "@/lib/editor/prover";
import { proofQuestion } from "@/lib/editor/proven-findings";
import { shopFlow, shopState } from "@/lib/editor/shop.cases";
import { inEnglish, wordsIn } from "@/lib/words/words";

const first = proofQuestion(shopState());
const second = proofQuestion(shopState({ flow: shopFlow({ french: { kind: "comparison", id: "cnd_french", attribute: "plan", operator: "text.is", operand: "vip" } }) }));
const codesOf = (findings: FromProver["findings"]) => findings.map(({ code }) => code);

/** A worker as browsers have them: what is posted to it is copied, and once terminated it never answers. */
class WorkerHere {
  static opened: WorkerHere[] = [];
  static loads = true;
  terminated = false;
  onmessage: ((event: { readonly data: FromProver }) => void) | null = null;
  onerror: (() => void) | null = null;
  private prove: ReturnType<typeof makeProver> | null = null;

  constructor() {
    WorkerHere.opened.push(this);
  }

  postMessage(message: ToProver) {
    const data = structuredClone(message);
    queueMicrotask(() => (WorkerHere.loads ? this.read(data) : this.onerror?.()));
  }

  terminate() {
    this.terminated = true;
  }

  private read(data: ToProver) {
    if ("language" in data) this.prove = makeProver(wordsIn(data.language, data.catalogue));
    else if (this.prove !== null && !this.terminated) this.onmessage?.({ data: { findings: this.prove(data) } });
  }
}

function withWorkers(loads: boolean) {
  WorkerHere.opened = [];
  WorkerHere.loads = loads;
  vi.stubGlobal("Worker", WorkerHere);
}

afterEach(() => vi.unstubAllGlobals());

test("one worker answers one question after another, and ends with its page", async () => {
  withWorkers(true);
  const prover = openProver(inEnglish);
  expect(codesOf(await prover.prove(first))).toEqual(["needs-consent"]);
  expect(codesOf(await prover.prove(second))).toContain("dead-branch");
  prover.end();
  expect(WorkerHere.opened.map(({ terminated }) => terminated)).toEqual([true]);
});

test("whoever left without asking began no worker", () => {
  withWorkers(true);
  openProver(inEnglish).end();
  expect(WorkerHere.opened).toEqual([]);
});

test("where the worker does not load, it is ended and the page proves by itself", async () => {
  withWorkers(false);
  const prover = openProver(inEnglish);
  expect(codesOf(await prover.prove(first))).toEqual(["needs-consent"]);
  expect(codesOf(await prover.prove(second))).toContain("dead-branch");
  expect(WorkerHere.opened.map(({ terminated }) => terminated)).toEqual([true]);
});

test("where the browser gives no worker, the page proves by itself", async () => {
  vi.stubGlobal("Worker", undefined);
  expect(codesOf(await openProver(inEnglish).prove(first))).toEqual(["needs-consent"]);
});

test("where the page's own prover does not load either, the next question begins with a new worker", async () => {
  withWorkers(false);
  vi.doMock("@/lib/editor/prover", () => {
    throw new Error("offline");
  });
  const prover = openProver(inEnglish);
  await expect(prover.prove(first)).rejects.toThrow();
  vi.doUnmock("@/lib/editor/prover");
  WorkerHere.loads = true;
  expect(codesOf(await prover.prove(second))).toContain("dead-branch");
  expect(WorkerHere.opened.map(({ terminated }) => terminated)).toEqual([true, false]);
});
