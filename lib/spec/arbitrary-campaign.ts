import fc from "fast-check";
import { arbitraryAttributes, conditionFrom, sketchedCondition, type Sketch } from "./arbitrary-condition";
import { lawNow } from "./arbitrary-profile";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { openFlow } from "@/lib/core/flow/open-flow";
import { isId, type Id, type IdKind } from "@/lib/core/vocabulary/ids";

const placements = ["first", "second", "third"] as const;
const audienceIds = ["aud_one", "aud_two", "aud_three"] as const;

/** A card before it stands anywhere: `to` says, for each way out, which of the cards after it comes next. */
type Card =
  | { readonly kind: "decision"; readonly conditions: readonly Sketch[]; readonly unknownExit: boolean; readonly to: readonly number[] }
  | { readonly kind: "split"; readonly cuts: readonly number[]; readonly arms: number; readonly fallback: boolean; readonly to: readonly number[] }
  | { readonly kind: "show"; readonly variants: Readonly<Record<string, number>> };

const to = fc.array(fc.nat(1000), { minLength: 6, maxLength: 6 });
const cardWith = (condition: fc.Arbitrary<Sketch>): fc.Arbitrary<Card> => fc.oneof(
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("decision"), conditions: fc.array(condition, { maxLength: 3 }), unknownExit: fc.boolean(), to }) },
  fc.record({ kind: fc.constant("split"), cuts: fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { maxLength: 5 }), arms: fc.integer({ min: 2, max: 3 }), fallback: fc.boolean(), to }),
  fc.record({ kind: fc.constant("show"), variants: fc.dictionary(fc.constantFrom(...placements), fc.integer({ min: 1, max: 4 })) }),
);

const dayMs = 86_400_000;
const moment = fc.oneof({ weight: 8, arbitrary: fc.constant(null) }, fc.constantFrom(lawNow - dayMs, lawNow, lawNow + dayMs));
const campaignWith = (condition: fc.Arbitrary<Sketch>) => fc.record({
  cards: fc.array(cardWith(condition), { maxLength: 8, size: "max" }),
  last: fc.dictionary(fc.constantFrom(...placements), fc.integer({ min: 1, max: 4 })),
  entry: fc.record({
    placements: fc.uniqueArray(fc.constantFrom(...placements), { minLength: 1 }),
    from: moment,
    until: moment,
    eligible: fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, condition),
    holdoutBp: fc.constantFrom(0, 0, 1000, 5000),
  }),
});

export type Shop = { readonly campaigns: readonly CampaignSource[]; readonly library: Library };

/** Several campaigns in rank order and the library they refer to; all of them finished, so they compile. */
export const shopAsking = (operators?: ReadonlySet<string>): fc.Arbitrary<Shop> => fc
  .record({
    campaigns: fc.array(campaignWith(sketchedCondition(audienceIds, operators)), { minLength: 1, maxLength: 4 }),
    // Each audience may name those after it.
    audiences: fc.tuple(sketchedCondition(["aud_two", "aud_three"], operators), sketchedCondition(["aud_three"], operators), sketchedCondition([], operators)),
  })
  .map(({ campaigns, audiences }) => ({ campaigns: campaigns.map(campaignFrom), library: libraryWith(audiences) }));

export const arbitraryShop = shopAsking();

function libraryWith(audiences: readonly Sketch[]): Library {
  return {
    attributes: arbitraryAttributes,
    audiences: audiences.map((sketch, index) => ({ id: branded("audience", audienceIds[index] ?? ""), name: `Audience ${index + 1}`, description: "", condition: conditionFrom(sketch, `audience${index}_`) })),
    placements: placements.map((key) => ({ key, name: key, description: "", channel: "web", contentType: "text", languages: ["en", "fr", "pt-BR"], baseline: null })),
  };
}

type Sketched = ReturnType<typeof campaignWith> extends fc.Arbitrary<infer Value> ? Value : never;

function campaignFrom({ cards, last, entry }: Sketched, rank: number): CampaignSource {
  const shown = [...cards, { kind: "show", variants: last } as const];
  const from = entry.from !== null && entry.until !== null && entry.from >= entry.until ? null : entry.from;
  const start = {
    id: "nod_entry",
    kind: "entry",
    placements: entry.placements,
    schedule: { from: text(from), until: text(entry.until) },
    eligible: entry.eligible === null ? null : conditionFrom(entry.eligible, `c${rank}entry_`),
    holdout: { seed: `sed_hold${rank}`, shareBp: entry.holdoutBp },
  };
  const nodes = shown.map((each, index) => nodeFrom(each, { index, rank, placements: entry.placements }));
  const edges = shown.flatMap((each, index) => edgesFrom(each, { index, count: shown.length }));
  const first = { id: "edg_entry", from: "nod_entry", way: "out", to: "nod_card0" };
  return { id: branded("campaign", `cmp_rank${rank}`), name: `Campaign ${rank}`, flow: flowOf([start, ...nodes], [first, ...edges]) };
}

const text = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString());

function nodeFrom(card: Card, { index, rank, placements: own }: { readonly index: number; readonly rank: number; readonly placements: readonly string[] }) {
  const base = { id: `nod_card${index}`, kind: card.kind, name: "" };
  if (card.kind === "decision") {
    const branches = card.conditions.map((sketch, branch) => ({ id: `brn_card${index}_${branch}`, name: `Branch ${branch + 1}`, condition: conditionFrom(sketch, `c${rank}card${index}_${branch}_`) }));
    return { ...base, branches, unknownExit: card.unknownExit };
  }
  if (card.kind === "split") return { ...base, seed: `sed_r${rank}card${index}`, arms: armsOf(card, index), fallback: card.fallback ? `arm_card${index}_1` : null };
  const chosen = Object.entries(card.variants).filter(([placement]) => own.includes(placement));
  const variants = chosen.map(([placement, number]) => [placement, { id: `var_r${rank}_${placement}_${number}`, name: `Variant ${number}`, contentType: "text", content: { text: `Text ${number}`, linkLabel: "", linkUrl: "" }, ...textsOf(number) }]);
  return { ...base, variants: Object.fromEntries(variants) };
}

/** Some variants speak French, some of those Portuguese too; nobody sends what its placement does not speak, or what says nothing. */
function textsOf(number: number): { readonly texts?: Readonly<Record<string, Readonly<Record<string, string>>>> } {
  if (number % 2 === 1) return {};
  return { texts: { fr: { text: `Texte ${number}`, linkLabel: "" }, de: { text: "Nicht gesprochen" }, ...(number % 4 === 0 ? { "pt-BR": { text: `Texto ${number}` } } : {}) } };
}

/** The numbers between two cuts go to the arms in turn, so that an arm may own several ranges. */
function armsOf({ cuts, arms }: Extract<Card, { kind: "split" }>, index: number) {
  const ends = [0, ...cuts.toSorted((a, b) => a - b), 10_000];
  const ranges = ends.slice(1).map((end, piece): [number, number] => [ends[piece] ?? 0, end]);
  return Array.from({ length: arms }, (_, arm) => {
    const own = ranges.filter((_range, piece) => piece % arms === arm);
    return { id: `arm_card${index}_${arm}`, name: "", shareBp: own.reduce((sum, [from, until]) => sum + until - from, 0), ranges: own };
  });
}

function edgesFrom(card: Card, { index, count }: { readonly index: number; readonly count: number }) {
  if (card.kind === "show") return [];
  const ways =
    card.kind === "split"
      ? Array.from({ length: card.arms }, (_, arm) => `arm_card${index}_${arm}`)
      : [...card.conditions.map((_, branch) => `brn_card${index}_${branch}`), ...(card.unknownExit ? ["unknown"] : []), "else"];
  const after = count - index - 1;
  return ways.map((way, place) => ({ id: `edg_card${index}_${place}`, from: `nod_card${index}`, way, to: `nod_card${index + 1 + ((card.to[place] ?? 0) % after)}` }));
}

type Records = readonly { readonly id: string }[];

function flowOf(nodes: Records, edges: Records): Flow {
  const byId = (records: Records) => Object.fromEntries(records.map((record) => [record.id, record]));
  const flow = openFlow({ format: 1, nodes: byId(nodes), edges: byId(edges) });
  if (!flow.ok) throw new Error(JSON.stringify(flow.error.problems));
  return flow.value;
}

function branded<Kind extends IdKind>(kind: Kind, raw: string): Id<Kind> {
  if (!isId(kind, raw)) throw new Error(`${raw} is not a ${kind} id`);
  return raw;
}

