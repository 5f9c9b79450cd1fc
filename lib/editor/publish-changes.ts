import { type EditorState } from "./editor-state";
import { sameRecord } from "./same-record";
import { compile } from "@/lib/core/compile/compile";
import { decide } from "@/lib/core/evaluate/decide";
import { loadBundle, type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { catalogueOf } from "@/lib/core/vocabulary/attribute";
import { type BundleVariant } from "@/lib/core/vocabulary/bundle";
import { type CampaignId } from "@/lib/core/vocabulary/ids";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { err, ok, type Result } from "@/lib/std/result";
import { type Finding } from "@/lib/core/vocabulary/finding";

/** What one persona sees in one placement today and would see after. Null: the default. */
export type PersonaChange = {
  readonly persona: Persona;
  readonly placement: string;
  readonly before: string | null;
  readonly after: string | null;
  /** The same variant, with other content. */
  readonly rewritten: boolean;
};

export type PublishChanges = { readonly changes: readonly PersonaChange[]; readonly untouched: readonly Persona[] };

export type PublishQuestion = {
  readonly state: Pick<EditorState, "flow" | "campaign" | "campaigns" | "library" | "personas">;
  readonly environment: string;
  /** What is live there, in the order it wins. */
  readonly live: readonly CampaignSource[];
  readonly deed: "publish" | "withdraw";
  readonly now: number;
};

/** Whose experience changes in an environment when this campaign is published to it or taken out; or the findings in the way. */
export function publishChanges(question: PublishQuestion): Result<PublishChanges, readonly Finding[]> {
  const { state, environment, live, now } = question;
  const after = opened(nextSources(question), environment, state);
  if (!after.ok) return after;
  // What is live was compiled once; a library that changed since may keep it from compiling now. Then everything is news.
  const before = opened(live, environment, state);
  const catalogue = catalogueOf(state.library.attributes);
  const changes = state.personas.flatMap((persona) => {
    const profile = profileFromJson(persona.profile, catalogue);
    const next = decide(after.value, profile, { now }).placements;
    const last = before.ok ? decide(before.value, profile, { now }).placements : {};
    return state.library.placements.flatMap(({ key }) => changeOf({ persona, placement: key }, last[key]?.variant ?? null, next[key]?.variant ?? null));
  });
  const touched = new Set(changes.map(({ persona }) => persona.id));
  return ok({ changes, untouched: state.personas.filter(({ id }) => !touched.has(id)) });
}

function nextSources({ state, live, deed }: PublishQuestion): readonly CampaignSource[] {
  const { id, name, rank } = state.campaign;
  const others = live.filter((source) => source.id !== id);
  if (deed === "withdraw") return others;
  const rankOf = new Map<CampaignId, number>(state.campaigns.map((campaign) => [campaign.id, campaign.rank]));
  const above = others.filter((source) => (rankOf.get(source.id) ?? Infinity) < rank);
  const below = others.filter((source) => !above.includes(source));
  return [...above, { id, name, flow: state.flow }, ...below];
}

function changeOf(who: Pick<PersonaChange, "persona" | "placement">, before: BundleVariant | null, after: BundleVariant | null): readonly PersonaChange[] {
  if (sameRecord(before?.content ?? null, after?.content ?? null)) return [];
  return [{ ...who, before: before?.name ?? null, after: after?.name ?? null, rewritten: before !== null && before.id === after?.id }];
}

function opened(sources: readonly CampaignSource[], environment: string, { library }: PublishQuestion["state"]): Result<LoadedBundle, readonly Finding[]> {
  const compiled = compile(sources, { environment, library });
  if (!compiled.ok) return compiled;
  const loaded = loadBundle(compiled.value.bundle);
  return loaded.ok ? loaded : err([]);
}
