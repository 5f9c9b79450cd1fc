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
type Saved = { readonly by?: string | null; readonly minute: number; readonly flow?: Flow; readonly name?: string; readonly archived?: boolean; readonly person?: string; readonly cause?: SaveDto["cause"]; readonly releases?: SaveDto["releases"] };

/** The history of a campaign that began as the shop's, saved so, oldest first. */
function historyOf(...saved: readonly Saved[]) {
  let flow = shopFlow();
  const saves = saved.map(({ by = "Emma", minute, flow: next = flow, name = null, archived = null, person = by, cause = null, releases = [] }, index): SaveDto => {
    const patch = diffRecords(flow, next);
    flow = next;
    const at = new Date(morning + minute * 60_000).toISOString();
    return { revision: index + 2, first: index + 2, since: at, at, by, person, cause, releases, name, archived, patch };
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

  it.each([
    { why: "one sitting", later: {}, lines: [[2, 3]] },
    { why: "a pause of exactly ten minutes is none", later: { minute: 10 }, lines: [[2, 3]] },
    { why: "a moment more is one", later: { minute: 10.001 }, lines: [[3, 3], [2, 2]] },
    { why: "a day later", later: { minute: 24 * 60 }, lines: [[3, 3], [2, 2]] },
    { why: "somebody else of the same name", later: { person: "usr_other_emma" }, lines: [[3, 3], [2, 2]] },
    { why: "what was published can be gone back to", earlier: { releases: [{ environment: "production", number: 4 }] }, later: {}, lines: [[3, 3], [2, 2]] },
    { why: "what led to a publish is told with it", later: { releases: [{ environment: "production", number: 4 }] }, lines: [[2, 3]] },
    { why: "an import is a line of its own", later: { cause: "import" }, lines: [[3, 3], [2, 2]] },
    { why: "and what follows it", earlier: { cause: "import" }, later: {}, lines: [[3, 3], [2, 2]] },
    { why: "so is a merge", later: { cause: "merge" }, lines: [[3, 3], [2, 2]] },
    { why: "and a return, so that what was before it can be gone back to", later: { cause: "restore" }, lines: [[3, 3], [2, 2]] },
  ] satisfies readonly { readonly why: string; readonly earlier?: Partial<Saved>; readonly later: Partial<Saved>; readonly lines: readonly (readonly number[])[] }[])("$why: $lines", ({ earlier = {}, later, lines }) => {
    const { told } = historyOf({ minute: 0, flow: greeting("Salut"), ...earlier }, { minute: 1, flow: greeting("Allô"), ...later });
    expect(told.map(({ first, last }) => [first, last])).toEqual(lines);
  });

  it("what comes folded is told as it comes, and walked back over as a whole", () => {
    const at = (minute: number) => new Date(morning + minute * 60_000).toISOString();
    const folded: SaveDto = { revision: 40, first: 2, since: at(0), at: at(20 * 60), by: "Emma", person: "usr_emma", cause: null, releases: [], name: null, archived: null, patch: diffRecords(shopFlow(), greeting("Salut")) };
    const { told, before } = toldSaves({ revision: 40, flow: greeting("Salut"), saves: [folded] }, { names, say: inEnglish });
    expect(told.map(({ first, last, since }) => [first, last, since])).toEqual([[2, 40, at(0)]]);
    expect(before).toEqual({ revision: 1, flow: shopFlow() });
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
