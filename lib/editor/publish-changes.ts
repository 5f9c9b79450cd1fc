import { type EditorState } from "./editor-state";
import { readerOfChange, readsOtherwise } from "./reader-of-change";
import { compile } from "@/lib/core/compile/compile";
import { diffBehaviour } from "@/lib/core/diff/diff-behaviour";
import { diffFlows } from "@/lib/core/diff/diff-flows";
import { flowChangeSentence } from "@/lib/core/diff/flow-change";
import { decide } from "@/lib/core/evaluate/decide";
import { loadBundle, type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { libraryDoor } from "@/lib/core/explain/library-door";
import { profileWords } from "@/lib/core/explain/profile-words";
import { suggestedValues } from "@/lib/core/explain/suggested-values";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";
import { type BundleVariant } from "@/lib/core/vocabulary/bundle";
import { type CampaignId } from "@/lib/core/vocabulary/ids";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { type Profile, type ProfileJson } from "@/lib/core/vocabulary/profile";
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

/** What changes for people whom no persona stands for: somebody made up, for whom both releases were asked. */
export type OtherChange = Omit<PersonaChange, "persona"> & { readonly who: readonly string[]; readonly profile: ProfileJson };

export type PublishChanges = {
  readonly changes: readonly PersonaChange[];
  readonly untouched: readonly Persona[];
  readonly others: readonly OtherChange[];
  /** Whether no other change was left out. */
  readonly complete: boolean;
  /** What was drawn otherwise than what is live, in sentences; null: this campaign is not live there. */
  readonly drawn: readonly string[] | null;
};

export type PublishQuestion = {
  readonly state: Pick<EditorState, "flow" | "campaign" | "campaigns" | "library" | "personas" | "say">;
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
  const door = libraryDoor(state.library);
  const changes = state.personas.flatMap((persona) => {
    const profile = profileFromJson(persona.profile, door);
    const next = decide(after.value, profile, { now }).placements;
    const last = before.ok ? decide(before.value, profile, { now }).placements : {};
    return state.library.placements.flatMap(({ key }) => changeOf({ persona, placement: key, languages: profile.languages }, last[key]?.variant ?? null, next[key]?.variant ?? null));
  });
  const touched = new Set(changes.map(({ persona }) => persona.id));
  const untouched = state.personas.filter(({ id }) => !touched.has(id));
  return ok({ changes, untouched, ...changesForOthers(before.ok ? before.value : null, after.value, { ...question, changes }), drawn: drawnOtherwise(question) });
}

// A dialog waits for it: where this is not enough it says so.
const budget = { steps: 50_000, witnesses: 80, tries: 500 } as const;

type Telling = PublishQuestion & { readonly changes: readonly PersonaChange[] };

function changesForOthers(before: LoadedBundle | null, after: LoadedBundle, { state, now, changes: told }: Telling): Pick<PublishChanges, "others" | "complete"> {
  if (before === null) return { others: [], complete: false };
  const { library, personas, say } = state;
  const { changes, complete } = diffBehaviour(before, after, { now, personas, sample: [], suggested: suggestedValues(library.attributes), budget });
  // A persona who gets the variant but reads it in a language that stays as it was sees no change: then nobody was told of it.
  const untold = changes.filter(({ placement, personas: held }) => !held.some(({ id }) => told.some((change) => change.persona.id === id && change.placement === placement)));
  const others = untold.flatMap(({ placement, from, to, witness }): OtherChange[] => {
    const shows = (profile: ProfileJson) => showsFor(profileFromJson(profile, libraryDoor(library)), { placement, before, after, now });
    const profile = readerOfChange(witness, { from, to, library, shows });
    return profile === null ? [] : [{ placement, before: from?.name ?? null, after: to?.name ?? null, rewritten: from !== null && from.id === to?.id, who: profileWords(profile, library, say), profile }];
  });
  // Nobody was found who reads what was left out, which does not prove that there is nobody.
  return { others, complete: complete && others.length === untold.length };
}

type Asked = { readonly placement: string; readonly before: LoadedBundle; readonly after: LoadedBundle; readonly now: number };

function showsFor(profile: Profile, { placement, before, after, now }: Asked): boolean {
  const [from, to] = [before, after].map((loaded) => decide(loaded, profile, { now, trace: "none" }).placements[placement]?.variant ?? null);
  return readsOtherwise(profile.languages, { from: from ?? null, to: to ?? null });
}

function drawnOtherwise({ state, live, deed }: PublishQuestion): readonly string[] | null {
  const last = live.find(({ id }) => id === state.campaign.id);
  if (last === undefined || deed === "withdraw") return null;
  return diffFlows(last.flow, state.flow, namesOf(state.library, state.say)).map((change) => flowChangeSentence(change, state.say));
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

type Reader = Pick<PersonaChange, "persona" | "placement"> & Pick<Profile, "languages">;

function changeOf({ languages, ...who }: Reader, before: BundleVariant | null, after: BundleVariant | null): readonly PersonaChange[] {
  if (!readsOtherwise(languages, { from: before, to: after })) return [];
  return [{ ...who, before: before?.name ?? null, after: after?.name ?? null, rewritten: before !== null && before.id === after?.id }];
}

function opened(sources: readonly CampaignSource[], environment: string, { library }: PublishQuestion["state"]): Result<LoadedBundle, readonly Finding[]> {
  const compiled = compile(sources, { environment, library });
  if (!compiled.ok) return compiled;
  const loaded = loadBundle(compiled.value.bundle);
  return loaded.ok ? loaded : err([]);
}
