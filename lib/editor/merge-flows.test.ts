import { describe, expect, it } from "vitest";
import { mergeFlows } from "./merge-flows";
import { shopFlow, shopSeed } from "./shop.cases";
import { touchSentence } from "./touch-sentence";
import { insertNode } from "@/lib/core/flow/edits/insert-node";
import { deleteNode } from "@/lib/core/flow/edits/delete-node";
import { type Flow } from "@/lib/core/flow/flow";
import { namesOf } from "@/lib/core/flow/names";
import { openFlow } from "@/lib/core/flow/open-flow";
import { applyPatch, type Patch } from "@/lib/core/flow/patch";
import { type Result } from "@/lib/std/result";
import { inEnglish } from "@/lib/words/words";

const base = shopFlow();
const names = namesOf(shopSeed().library, inEnglish);

/** The shop's flow with some texts replaced, as if typed. */
function typed(...replaced: readonly (readonly [string, string])[]): Flow {
  const text = replaced.reduce((now, [from, to]) => now.replaceAll(`"${from}"`, `"${to}"`), JSON.stringify(base));
  const flow = openFlow(JSON.parse(text));
  if (!flow.ok) throw new Error(JSON.stringify(flow.error));
  return flow.value;
}
function drawn(run: (flow: Flow) => Result<Patch, unknown>): Flow {
  const patch = run(base);
  if (!patch.ok) throw new Error(JSON.stringify(patch.error));
  return applyPatch(base, patch.value);
}
const who = base.nodes["nod_who"]?.id;
const gold = base.nodes["nod_gold"]?.id;
if (who === undefined || gold === undefined) throw new Error("the shop has cards");
let chance = 0;
const random = () => (chance = (chance + 0.137) % 1);
const above = (node: typeof who, way: "out" | "else") => drawn((flow) => insertNode(flow, { kind: "split", at: { node, way } }, random));
const entry = base.nodes["nod_entry"]?.id ?? who;

describe("two people", () => {
  it.each([
    { why: "on different cards", mine: typed(["Bonjour", "Salut"]), theirs: typed(["Gold", "Silver"]), both: typed(["Bonjour", "Salut"], ["Gold", "Silver"]) },
    { why: "on different branches of one card", mine: typed(["French speakers", "Francophones"]), theirs: typed(["VIPs", "Best friends"]), both: typed(["French speakers", "Francophones"], ["VIPs", "Best friends"]) },
    { why: "on the name of a branch and on its condition", mine: typed(["VIPs", "Best friends"]), theirs: typed(["vip", "gold"]), both: typed(["VIPs", "Best friends"], ["vip", "gold"]) },
    { why: "on different fields of one variant", mine: typed(["For our best friends", "For you"]), theirs: typed(["Gold hero", "Golden hero"]), both: typed(["For our best friends", "For you"], ["Gold hero", "Golden hero"]) },
    { why: "with the same change", mine: typed(["Gold", "Silver"]), theirs: typed(["Gold", "Silver"]), both: typed(["Gold", "Silver"]) },
  ])("$why: both changes are kept", ({ mine, theirs, both }) => {
    expect(mergeFlows({ base, mine, theirs })).toEqual({ flow: both, touches: [] });
  });

  it("adding cards in different places: both are there", () => {
    const [mine, theirs] = [above(entry, "out"), above(who, "else")];
    const { flow, touches } = mergeFlows({ base, mine, theirs });
    expect(touches).toEqual([]);
    expect(Object.keys(flow?.nodes ?? {})).toHaveLength(Object.keys(base.nodes).length + 2);
  });

  it.each([
    { why: "the name of one card", mine: typed(["Gold", "Silver"]), theirs: typed(["Gold", "Bronze"]), told: ["You both renamed “Silver”."] },
    { why: "one branch", mine: typed(["VIPs", "Friends"]), theirs: typed(["VIPs", "Family"]), told: ["You both changed the branch “Friends” of “Who are they?”."] },
    { why: "one field", mine: typed(["For our best friends", "For you"]), theirs: typed(["For our best friends", "For all"]), told: ["You both changed “Gold hero” at “Gold”."] },
    { why: "one way out", mine: above(who, "else"), theirs: above(who, "else"), told: ["You both changed what follows “Who are they?”, or one of you leads to a card that the other took away."] },
    { why: "a card that is gone", mine: typed(["Gold", "Silver"]), theirs: drawn((flow) => deleteNode(flow, { node: gold, below: "cut" }, random)), told: ["One of you took away “Silver” while the other changed it."] },
  ])("on $why: it is said where they touch, and mine stays", ({ mine, theirs, told }) => {
    const { flow, touches } = mergeFlows({ base, mine, theirs });
    expect(touches.map((touch) => touchSentence(touch, { node: mine.nodes[touch.node], names, say: inEnglish }))).toEqual(told);
    for (const node of Object.values(mine.nodes)) expect(flow?.nodes[node.id]).toEqual(node);
  });
});
