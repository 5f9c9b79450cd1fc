import { describe, expect, it } from "vitest";
import { addPart, depthOf, levelOf, movePart, removePart, replacePart, unwrapGroup, withNewIds, wrapPart } from "./condition-tree";
import { conditionLimits, type Condition } from "@/lib/core/conditions/condition";
import { parseId, type ConditionId } from "@/lib/core/vocabulary/ids";

function id(name: string): ConditionId {
  const parsed = parseId("condition", `cnd_${name}`);
  if (!parsed.ok) throw new Error(name);
  return parsed.value;
}

const row = (name: string): Condition => ({ kind: "comparison", id: id(name), attribute: name, operator: "text.is", operand: "x" });
const group = (name: string, ...parts: readonly Condition[]): Condition => ({ kind: "group", id: id(name), match: "any", parts });

/** "all(aaa any(bbb ccc) ddd)" */
const tree = group("all", row("aaa"), group("any", row("bbb"), row("ccc")), row("ddd"));

function drawn(condition: Condition | null): string | null {
  if (condition === null) return null;
  const name = condition.id.slice(4);
  return condition.kind === "group" ? `${name}(${condition.parts.map(drawn).join(" ")})` : name;
}

function deep(levels: number, ...innermost: readonly Condition[]): Condition {
  const seed = group("lv_0", ...(innermost.length > 0 ? innermost : [row("leaf")]));
  return Array.from({ length: levels - 1 }).reduce<Condition>((inner, _, index) => group(`lv_${index + 1}`, inner), seed);
}

describe("moving a part, one line at a time", () => {
  it.each([
    { why: "down, past nothing but into the group it meets", part: "aaa", direction: "down", expected: "all(any(aaa bbb ccc) ddd)" },
    { why: "up, into the end of the group it meets", part: "ddd", direction: "up", expected: "all(aaa any(bbb ccc ddd))" },
    { why: "up, out of its group at the top edge", part: "bbb", direction: "up", expected: "all(aaa bbb any(ccc) ddd)" },
    { why: "down, out of its group at the bottom edge", part: "ccc", direction: "down", expected: "all(aaa any(bbb) ccc ddd)" },
    { why: "down, past a row", part: "bbb", direction: "down", expected: "all(aaa any(ccc bbb) ddd)" },
    { why: "up, past a row, as a whole group", part: "any", direction: "up", expected: "all(any(bbb ccc) aaa ddd)" },
    { why: "not above the first line", part: "aaa", direction: "up", expected: null },
    { why: "not below the last line", part: "ddd", direction: "down", expected: null },
    { why: "not the whole condition", part: "all", direction: "up", expected: null },
  ] as const)("$why", ({ part, direction, expected }) => {
    expect(drawn(movePart(tree, id(part), direction))).toBe(expected);
  });

  it("refuses to nest deeper than the limit", () => {
    const full = deep(conditionLimits.depth - 1, group("grp", row("aaa")), group("sib", row("bbb")));
    expect(depthOf(full)).toBe(conditionLimits.depth);
    expect(movePart(full, id("grp"), "down")).toBeNull();
  });
});

describe("boxes", () => {
  it("wraps a row in a group of its own", () => {
    expect(drawn(wrapPart(tree, id("ddd"), id("new")))).toBe("all(aaa any(bbb ccc) new(ddd))");
  });

  it("does not wrap beyond the depth limit", () => {
    expect(wrapPart(deep(conditionLimits.depth), id("leaf"), id("new"))).toBeNull();
  });

  it("unwraps a group and leaves its rows where it stood", () => {
    expect(drawn(unwrapGroup(tree, id("any")))).toBe("all(aaa bbb ccc ddd)");
  });

  it("unwraps the outermost group only when one row is left in it", () => {
    expect(unwrapGroup(tree, id("all"))).toBeNull();
    expect(drawn(unwrapGroup(group("all", row("aaa")), id("all")))).toBe("aaa");
  });

  it("counts the level at which a group stands", () => {
    expect([levelOf(tree, id("all")), levelOf(tree, id("any")), levelOf(tree, id("bbb"))]).toEqual([1, 2, 2]);
  });
});

describe("rows", () => {
  it("adds to a group", () => {
    expect(drawn(addPart(tree, { group: id("any"), newGroup: id("new") }, row("eee")))).toBe("all(aaa any(bbb ccc eee) ddd)");
  });

  it("adds to a single row by putting both into one group", () => {
    expect(drawn(addPart(row("aaa"), { group: id("aaa"), newGroup: id("new") }, row("bbb")))).toBe("new(aaa bbb)");
  });

  it("removes a row, and never the whole condition", () => {
    expect(drawn(removePart(tree, id("bbb")))).toBe("all(aaa any(ccc) ddd)");
    expect(removePart(tree, id("all"))).toBe(tree);
  });

  it("replaces one row and keeps the identity of everything it does not touch", () => {
    const next = replacePart(tree, id("aaa"), row("zzz"));
    expect(drawn(next)).toBe("all(zzz any(bbb ccc) ddd)");
    expect(next.kind === "group" && tree.kind === "group" && next.parts[1] === tree.parts[1]).toBe(true);
  });

  it("copies under new ids", () => {
    let count = 0;
    expect(drawn(withNewIds(tree, () => id(`new_${(count += 1)}`)))).toBe("new_1(new_2 new_3(new_4 new_5) new_6)");
  });
});
