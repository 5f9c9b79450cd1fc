import fc from "fast-check";
import { expect, test } from "vitest";
import { arbitraryShop, shopAsking, type Shop } from "./arbitrary-campaign";
import { arbitraryAttributes, askingNoPresence, conditionFrom, sketchedCondition, type Sketch } from "./arbitrary-condition";
import { arbitraryProfile, lawNow } from "./arbitrary-profile";
import { compiledFrom, decided, loadedFrom } from "./load-shop";
import { truthOfPredicate } from "./one-predicate";
import { bundleHash, bundleText } from "@/lib/core/compile/bundle-text";
import { indexOf } from "@/lib/core/compile/library-index";
import { makePredicatePool } from "@/lib/core/compile/predicate-pool";
import { loadBundleText } from "@/lib/core/evaluate/load-bundle";
import { type Flow } from "@/lib/core/flow/flow";
import { openFlow } from "@/lib/core/flow/open-flow";
import { catalogueOf } from "@/lib/core/vocabulary/attribute";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { negate } from "@/lib/core/vocabulary/truth";
import { type Json } from "@/lib/std/json";

const condition = sketchedCondition([]);
const catalogue = catalogueOf(arbitraryAttributes);

/** A condition's truth as every visitor meets it: lowered, in a bundle, decided. */
function truthOf(sketch: Sketch, profile: ProfileJson) {
  const pool = makePredicatePool(indexOf({ attributes: arbitraryAttributes, audiences: [], placements: [] }));
  const asked = pool.of(conditionFrom(sketch, "law"));
  return truthOfPredicate(pool.predicates.slice(0, asked + 1), { catalogue, profile, now: lawNow });
}

const group = (match: "all" | "any" | "none", ...parts: readonly Sketch[]): Sketch => ({ kind: "group", match, parts });
const not = (part: Sketch): Sketch => group("none", part);

test("De Morgan: none of them is all of their opposites, any of them is not all of their opposites", () => {
  fc.assert(
    fc.property(condition, condition, arbitraryProfile, (a, b, profile) => {
      expect(truthOf(group("none", a, b), profile)).toBe(truthOf(group("all", not(a), not(b)), profile));
      expect(truthOf(group("any", a, b), profile)).toBe(truthOf(not(group("all", not(a), not(b))), profile));
      expect(truthOf(not(a), profile)).toBe(negate(truthOf(a, profile)));
    }),
    { numRuns: 500 },
  );
});

/** The same profile with less known: some attributes gone, some properties of events gone, or no consent. */
function forgotten(profile: ProfileJson, forgets: readonly boolean[]): ProfileJson {
  let turn = 0;
  const keeps = (): boolean => forgets[turn++ % forgets.length] !== true;
  const kept = (members: Readonly<Record<string, Json>>) => Object.fromEntries(Object.entries(members).filter(keeps));
  const events = profile.events?.map((event) => ({ ...event, ...(event.properties === undefined ? {} : { properties: kept(event.properties) }) }));
  const { consent, ...rest } = profile;
  return { ...rest, attributes: kept(profile.attributes), ...(events === undefined ? {} : { events }), ...(consent !== undefined && keeps() ? { consent } : {}) };
}

const forgets = fc.array(fc.boolean(), { minLength: 1, maxLength: 12 });

test("more knowledge never overturns a yes or a no, but for is known and is not known", () => {
  fc.assert(
    fc.property(sketchedCondition([], askingNoPresence), arbitraryProfile, forgets, (sketch, profile, which) => {
      const less = truthOf(sketch, forgotten(profile, which));
      if (less !== "unknown") expect(truthOf(sketch, profile)).toBe(less);
    }),
    { numRuns: 800 },
  );
});

test("more knowledge never leads elsewhere who came all the way without an unknown", () => {
  fc.assert(
    fc.property(shopAsking(askingNoPresence), arbitraryProfile, forgets, (shop, profile, which) => {
      const loaded = loadedFrom(shop);
      const [less, more] = [decided(loaded, forgotten(profile, which)), decided(loaded, profile)];
      less.campaigns.forEach(({ campaign, path }) => {
        const sure = path.every((step) => step.kind !== "test" || step.truth !== "unknown");
        if (sure) expect(more.campaigns.find((each) => each.campaign === campaign)?.path).toEqual(path);
      });
    }),
    { numRuns: 200 },
  );
});

test("an attribute that no rule reads changes nothing", () => {
  fc.assert(
    fc.property(arbitraryShop, arbitraryProfile, fc.tuple(fc.constantFrom("other", "constructor", "__proto__", "text3"), fc.jsonValue({ maxDepth: 2 })), (shop, profile, unread) => {
      const loaded = loadedFrom(shop);
      const attributes: Readonly<Record<string, unknown>> = Object.fromEntries([...Object.entries(profile.attributes), unread]);
      const { notes: _, ...before } = decided(loaded, profile);
      const { notes: __, ...after } = decided(loaded, JSON.parse(JSON.stringify({ ...profile, attributes })));
      expect(after).toEqual(before);
    }),
    { numRuns: 150 },
  );
});

/** The same drawing with its cards, lines and the parts of its groups put down in another order. */
function redrawn(flow: Flow, random: () => number): Flow {
  const shuffled = (json: Json): Json => {
    if (Array.isArray(json)) return json.map(shuffled);
    if (typeof json !== "object" || json === null) return json;
    const members = Object.entries(json).map(([key, member]) => [key, key === "parts" && Array.isArray(member) ? turned(member.map(shuffled)) : shuffled(member)] as const);
    return Object.fromEntries(turned(members));
  };
  const turned = <Item>(items: readonly Item[]): readonly Item[] => items.map((item) => ({ item, at: random() })).toSorted((a, b) => a.at - b.at).map(({ item }) => item);
  const opened = openFlow(shuffled(JSON.parse(JSON.stringify(flow))));
  if (!opened.ok) throw new Error(JSON.stringify(opened.error));
  return opened.value;
}

test("flows drawn in another order have the same address", async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryShop, fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })), async (shop: Shop, chance) => {
      const random = () => chance.next().value ?? 0;
      const again = { ...shop, campaigns: shop.campaigns.map((campaign) => ({ ...campaign, flow: redrawn(campaign.flow, random) })) };
      const [first, second] = [bundleText(compiledFrom(shop).bundle), bundleText(compiledFrom(again).bundle)];
      expect(second).toBe(first);
      expect(await bundleHash(second)).toBe(await bundleHash(first));
    }),
    { numRuns: 150 },
  );
});

test("what is printed reads back as it was: flows as documents, bundles as canonical text", () => {
  fc.assert(
    fc.property(arbitraryShop, (shop) => {
      for (const { flow } of shop.campaigns) expect(openFlow(JSON.parse(JSON.stringify(flow)))).toEqual({ ok: true, value: flow });
      const { bundle } = compiledFrom(shop);
      const text = bundleText(bundle);
      const loaded = loadBundleText(text);
      expect(loaded.ok && loaded.value.bundle).toEqual(bundle);
      expect(loaded.ok && bundleText(loaded.value.bundle)).toBe(text);
    }),
    { numRuns: 150 },
  );
});
