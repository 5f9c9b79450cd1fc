import { describe, expect, it, test } from "vitest";
import { diffRecords } from "./diff-records";
import { shopFlow, shopSeed } from "./shop.cases";
import { toldSaves } from "./told-saves";
import { type SaveDto } from "@/lib/api/saves";
import { type Flow } from "@/lib/core/flow/flow";
import { namesOf } from "@/lib/core/flow/names";
import { inEnglish } from "@/lib/words/words";

const names = namesOf(shopSeed().library, inEnglish);
const morning = Date.parse("2026-11-24T09:00:00Z");
type Saved = { readonly by?: string | null; readonly minute: number; readonly flow?: Flow; readonly name?: string; readonly archived?: boolean };

/** The history of a campaign that began as the shop's, saved so, oldest first. */
function historyOf(...saved: readonly Saved[]) {
  let flow = shopFlow();
  const saves = saved.map(({ by = "Emma", minute, flow: next = flow, name = null, archived = null }, index): SaveDto => {
    const patch = diffRecords(flow, next);
    flow = next;
    return { revision: index + 2, at: new Date(morning + minute * 60_000).toISOString(), by, name, archived, patch };
  });
  return toldSaves({ revision: saves.length + 1, flow, saves: saves.toReversed() }, { names, say: inEnglish });
}
const spoken = (...saved: readonly Saved[]) => historyOf(...saved).told.map(({ by, first, last, sentences }) => ({ by, revisions: [first, last], sentences }));
const greeting = (words: string) => shopFlow({ greeting: words });

describe("saves are told by who did them at one sitting, newest first", () => {
  it.each([
    { why: "typing is one change, from the first words to the last", saved: [{ minute: 0, flow: greeting("S") }, { minute: 1, flow: greeting("Salut") }], told: [["Emma", 2, 3, "“Bonjour hero”: Headline is “Salut” (was: “Bonjour”)."]] },
    { why: "a pause begins a new one", saved: [{ minute: 0, flow: greeting("Salut") }, { minute: 11, flow: greeting("Allô") }], told: [["Emma", 3, 3, "“Bonjour hero”: Headline is “Allô” (was: “Salut”)."], ["Emma", 2, 2, "“Bonjour hero”: Headline is “Salut” (was: “Bonjour”)."]] },
    { why: "so does another person", saved: [{ minute: 0, flow: greeting("Salut") }, { by: "Tom", minute: 1, flow: greeting("Allô") }], told: [["Tom", 3, 3, "“Bonjour hero”: Headline is “Allô” (was: “Salut”)."], ["Emma", 2, 2, "“Bonjour hero”: Headline is “Salut” (was: “Bonjour”)."]] },
    { why: "a new name is said", saved: [{ minute: 0, name: "Hello" }, { minute: 1, name: "Hello again" }], told: [["Emma", 2, 3, "The campaign is called “Hello again”."]] },
    { why: "the archive is said", saved: [{ minute: 0, archived: true }], told: [["Emma", 2, 2, "Put into the archive."]] },
    { why: "what was changed back says nothing", saved: [{ minute: 0, flow: greeting("Salut") }, { minute: 1, flow: greeting("Bonjour") }], told: [["Emma", 2, 3]] },
    { why: "somebody we no longer know", saved: [{ by: null, minute: 0, flow: greeting("Salut") }], told: [[null, 2, 2, "“Bonjour hero”: Headline is “Salut” (was: “Bonjour”)."]] },
  ] as const)("$why", ({ saved, told }) => {
    expect(spoken(...saved)).toEqual(told.map(([by, first, last, ...sentences]) => ({ by, revisions: [first, last], sentences })));
  });

  it("nobody's whole day is one line", () => {
    const saved = Array.from({ length: 20 }, (_one, index) => ({ minute: index * 5, flow: greeting(`Hello ${index}`) }));
    expect(spoken(...saved).map(({ revisions }) => revisions)).toEqual([[12, 21], [2, 11]]);
  });
});

test("each line holds the flow as it left it, and the end of memory the flow before", () => {
  const { told, before } = historyOf({ minute: 0, flow: greeting("Salut") }, { by: "Tom", minute: 1, flow: greeting("Allô") });
  expect(told.map(({ flow }) => flow)).toEqual([greeting("Allô"), greeting("Salut")]);
  expect(before).toEqual({ revision: 1, flow: shopFlow() });
});

test("a campaign that was never saved has no history", () => {
  expect(historyOf()).toEqual({ told: [], before: { revision: 1, flow: shopFlow() } });
});
