import { compile, type Compiled } from "@/lib/core/compile/compile";
import { decide } from "@/lib/core/evaluate/decide";
import { loadBundle, type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { truthOf, type Asking } from "@/lib/core/evaluate/truth-of";
import { libraryDoor } from "@/lib/core/explain/library-door";
import { entryOf } from "@/lib/core/flow/graph";
import { type Decision, type PlacementDecision } from "@/lib/core/vocabulary/decision";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { contentIn } from "@/lib/core/vocabulary/language-texts";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { type Profile, type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Truth } from "@/lib/core/vocabulary/truth";
import { canonicalJson } from "@/lib/std/canonical-json";
import { err, ok, type Result } from "@/lib/std/result";
import { draftCompiled, draftOf, finishedFlow, liveCompiled } from "./derive";
import { type EditorState } from "./editor-state";
import { remember } from "./remember";

/** A compiled environment, ready to be asked. */
export type Opened = { readonly compiled: Compiled; readonly bundle: LoadedBundle };

/** What one persona gets now and would get. Null: it cannot be said, as the draft (or what is live) does not compile. */
export type PersonaDecision = {
  readonly persona: Persona;
  readonly draft: Decision | null;
  readonly live: Decision | null;
  /** Whether publishing would change what they see in any placement of this campaign. */
  readonly changed: boolean;
  readonly shown: readonly Shown[];
};

/** What one placement of this campaign shows to a persona. Null: the default. */
export type Shown = {
  readonly placement: string;
  readonly variant: string | null;
  /** The name of what is live there. */
  readonly liveVariant: string | null;
  /** The campaign it comes from, in the draft: maybe another one. */
  readonly campaign: string | null;
  readonly differs: boolean;
};

/** The moment is said, never read from a clock, so that a preview can stand at any time. */
export type At = { readonly state: EditorState; readonly now: number };

/** The environment as publishing this draft would make it, as far as it is finished; or the findings that are in the way. */
export const openedDraft = remember((state: EditorState) => [draftCompiled(state)], (state) => opened(draftCompiled(state)));

/** The environment as it is live. */
export const openedLive = remember((state: EditorState) => [liveCompiled(state)], (state) => opened(liveCompiled(state)));

/** This draft alone, as far as it is finished, as if no other campaign were there. */
export const openedAlone = remember(
  (state: EditorState) => [finishedFlow(state), state.campaign, state.library, state.environment],
  (state) => opened(compile([{ ...draftOf(state), flow: finishedFlow(state) }], { environment: state.environment, library: state.library })),
);

/** The keys of the placements this campaign may fill, as its entry says. */
export const placementsOf = ({ settled }: Pick<EditorState, "settled">): readonly string[] => entryOf(settled)?.placements ?? noPlacements;

const noPlacements: readonly string[] = [];

/** For each persona, what they get in the draft and live. Compiled once for each flow and library, decided once for each moment. */
export const personaDecisions = remember(
  ({ state, now }: At) => [openedDraft(state), openedLive(state), state.personas, state.library, state.settled, now],
  ({ state, now }): readonly PersonaDecision[] => state.personas.map((persona) => decided(persona, { state, now })),
);

/**
 * The truth of every row that was drawn, asked on its own. A decision leaves out what it did not need; a screen shows the
 * rows of branches that were never reached as well.
 */
export function truthsOfRows({ compiled, bundle }: Opened, profile: Profile, now: number): ReadonlyMap<number, Truth> {
  const asking: Asking = { loaded: bundle, profile, now, truths: [] };
  return new Map([...compiled.predicateOf.values()].map((index) => [index, truthOf(asking, index)]));
}

/** The profile as an evaluator reads it against this workspace's catalogue. */
export const readProfile = (state: EditorState, profile: ProfileJson): Profile => profileFromJson(profile, libraryDoor(state.library));

function opened(compiled: Result<Compiled, readonly Finding[]>): Result<Opened, readonly Finding[]> {
  if (!compiled.ok) return compiled;
  const bundle = loadBundle(compiled.value.bundle);
  // What compile makes, load takes; anything else is a bug, and a preview that says so is better than none.
  return bundle.ok ? ok({ compiled: compiled.value, bundle: bundle.value }) : err([]);
}

function decided(persona: Persona, { state, now }: At): PersonaDecision {
  const profile = readProfile(state, persona.profile);
  const [draft, live] = [openedDraft(state), openedLive(state)].map((environment) => (environment.ok ? decide(environment.value.bundle, profile, { now }) : null));
  const shown = placementsOf(state).map((placement) => shownIn(placement, { draft: draft ?? null, live: live ?? null, languages: profile.languages }));
  return { persona, draft: draft ?? null, live: live ?? null, changed: shown.some(({ differs }) => differs), shown };
}

type Answers = Pick<PersonaDecision, "draft" | "live"> & Pick<Profile, "languages">;

function shownIn(placement: string, { draft, live, languages }: Answers): Shown {
  const [next, before] = [draft?.placements[placement], live?.placements[placement]];
  return {
    placement,
    variant: next?.variant?.name ?? null,
    liveVariant: before?.variant?.name ?? null,
    campaign: next?.campaign ?? null,
    differs: draft !== null && live !== null && contentText(next, languages) !== contentText(before, languages),
  };
}

/** What a visitor would read, as one text: a renamed variant is no change to them, nor are words in a language they do not read. */
function contentText(decision: PlacementDecision | undefined, languages: Profile["languages"]): string {
  const variant = decision?.variant ?? null;
  return variant === null ? "default" : canonicalJson({ type: variant.contentType, content: contentIn(variant, languages).content });
}
