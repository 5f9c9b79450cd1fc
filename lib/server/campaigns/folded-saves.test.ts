import { describe, expect, it } from "vitest";
import { foldedSaves, folding, type SaveHead } from "./folded-saves";

const day = 24 * 60 * 60_000;
const start = Date.parse("2026-11-02T09:00:00Z");

type Row = { readonly at: number; readonly by?: string | null; readonly cause?: SaveHead["cause"]; readonly releases?: readonly string[] };

/** These saves, far back in a history that is long enough to be folded by others of somebody else, each a point of its own. */
function groupsOf(rows: readonly Row[]): readonly (readonly number[])[] {
  const heads = rows.map(({ at, by = "usr_emma", cause = null, releases = [] }, index): SaveHead => ({ revision: index + 2, first: index + 2, since: new Date(start + at), at: new Date(start + at), userId: by, cause, releases }));
  const rest = Array.from({ length: folding.most }, (_, index): SaveHead => {
    const revision = rows.length + index + 2;
    return { revision, first: revision, since: new Date(start + 90 * day), at: new Date(start + 90 * day), userId: "usr_tom", cause: "import", releases: [] };
  });
  return foldedSaves([...heads, ...rest]).map((group) => group.map(({ revision }) => revision));
}

describe("old saves become one only where nobody would miss the state between them", () => {
  it.each([
    { why: "one person's in a row", rows: [{ at: 0 }, { at: 1000 }, { at: 60_000 }], groups: [[2, 3, 4]] },
    { why: "hours apart on one day", rows: [{ at: 0 }, { at: 8 * 60 * 60_000 }], groups: [[2, 3]] },
    { why: "one moment less than a day apart", rows: [{ at: 0 }, { at: day - 1 }], groups: [[2, 3]] },
    { why: "a day apart", rows: [{ at: 0 }, { at: day }], groups: [[2, 3]] },
    { why: "one moment more than a day apart", rows: [{ at: 0 }, { at: day + 1 }], groups: [] },
    { why: "weeks apart", rows: [{ at: 0 }, { at: 20 * day }], groups: [] },
    { why: "each within a day of the one before, but not of the first", rows: [{ at: 0 }, { at: day * 0.6 }, { at: day * 1.2 }, { at: day * 1.8 }], groups: [[2, 3], [4, 5]] },
    { why: "two people's never", rows: [{ at: 0 }, { at: 1000, by: "usr_tom" }], groups: [] },
    { why: "nor across somebody else", rows: [{ at: 0 }, { at: 1000, by: "usr_tom" }, { at: 2000 }], groups: [] },
    { why: "nor those of a person who is gone with another's", rows: [{ at: 0 }, { at: 1000, by: null }], groups: [] },
    { why: "what was published stays, and may hold what led to it", rows: [{ at: 0 }, { at: 1000, releases: ["production/3"] }, { at: 2000 }, { at: 3000 }], groups: [[2, 3], [4, 5]] },
    { why: "an import stands alone", rows: [{ at: 0 }, { at: 1000, cause: "import" }, { at: 2000 }], groups: [] },
    { why: "so does a merge", rows: [{ at: 0 }, { at: 1000, cause: "merge" }, { at: 2000 }], groups: [] },
    { why: "and a return to an earlier state", rows: [{ at: 0 }, { at: 1000, cause: "restore" }, { at: 2000 }], groups: [] },
  ] as const)("$why: $groups", ({ rows, groups }) => expect(groupsOf(rows)).toEqual(groups));
});

describe("a history is folded only when it is long", () => {
  const drawing = (count: number) =>
    Array.from({ length: count }, (_, index): SaveHead => ({ revision: index + 2, first: index + 2, since: new Date(start + index * 1000), at: new Date(start + index * 1000), userId: "usr_emma", cause: null, releases: [] }));

  it.each([
    { count: 0, left: 0 },
    { count: folding.most - 1, left: folding.most - 1 },
    { count: folding.most, left: folding.most },
    { count: folding.most + 1, left: folding.target },
    { count: folding.most * 10, left: folding.target },
  ])("of $count saves $left are left", ({ count, left }) => {
    const groups = foldedSaves(drawing(count));
    expect(count - groups.reduce((sum, group) => sum + group.length - 1, 0)).toBe(left);
    // The newest stay as they were made.
    expect(groups.flat().every(({ revision }) => revision <= count + 1 - folding.newest)).toBe(true);
  });
});
