import { analyse } from "@/lib/core/analyse/analyse";
import { type Diagnosis } from "@/lib/core/analyse/diagnosis";
import { compile, type Compiled } from "@/lib/core/compile/compile";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { remember } from "./remember";
import { withoutUnfinished } from "./without-unfinished";
import { type EditorState } from "./editor-state";
import { type Result } from "@/lib/std/result";

/** What publishing now would do, or what is in the way. */
const publishable = remember(
  (state: EditorState) => [state.settled, state.campaign, state.campaigns, state.library, state.environment],
  (state): Result<Compiled, readonly Finding[]> => compiled(state, draftSources(state, state.settled)),
);

/** The draft as far as it is finished: the same flow when nothing is in the way of publishing it. */
export const finishedFlow = remember(
  (state: EditorState) => [publishable(state)],
  (state): Flow => {
    const tried = publishable(state);
    return tried.ok ? state.settled : withoutUnfinished(state.settled, tried.error.filter(({ at }) => at.campaign === state.campaign.id));
  },
);

/**
 * Everything live, with this campaign's draft in its place by rank: what publishing now would make of the environment. Parts
 * of the draft that are not finished are left out, so that there is something to see while one works on it.
 */
export const draftCompiled = remember(
  (state: EditorState) => [publishable(state)],
  (state): Result<Compiled, readonly Finding[]> => {
    const tried = publishable(state);
    return tried.ok ? tried : compiled(state, draftSources(state, finishedFlow(state)));
  },
);

/** Everything that is live, as it is live. */
export const liveCompiled = remember(
  (state: EditorState) => [state.live, state.campaign, state.campaigns, state.library, state.environment],
  (state): Result<Compiled, readonly Finding[]> => compiled(state, liveSources(state)),
);

/** What Check sees from the drawing of the draft. */
export const findingsOf = remember(
  (state: EditorState) => [state.settled, state.campaign, state.library, state.personas],
  (state): readonly Diagnosis[] => analyse(draftOf(state), state.library, state.personas.map(({ profile }) => profile)),
);

/** The findings of each node; those about no node stand under the empty text. */
export const findingsByNode = remember(
  (state: EditorState) => [findingsOf(state)],
  (state): ReadonlyMap<string, readonly Finding[]> => byNode(findingsOf(state)),
);

function byNode(findings: readonly Finding[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>();
  for (const finding of findings) {
    const node = finding.at.node ?? "";
    const group = groups.get(node);
    if (group === undefined) groups.set(node, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** This campaign as it was drawn when the hand last rested. */
export const draftOf = (state: EditorState): CampaignSource => ({ id: state.campaign.id, name: state.campaign.name, flow: state.settled });

/** All campaigns that a preview of this draft asks, in rank order. */
export const draftSourcesOf = remember(
  (state: EditorState) => [finishedFlow(state), state.campaign, state.campaigns],
  (state): readonly CampaignSource[] => draftSources(state, finishedFlow(state)),
);

type Ranked = CampaignSource & { readonly rank: number };

function draftSources(state: EditorState, flow: Flow): readonly CampaignSource[] {
  return inRankOrder([...othersLive(state), { ...state.campaign, flow }]);
}

function liveSources(state: EditorState): readonly CampaignSource[] {
  const own = state.live === null ? [] : [{ ...state.campaign, flow: state.live.flow }];
  return inRankOrder([...othersLive(state), ...own]);
}

function othersLive(state: EditorState): readonly Ranked[] {
  return state.campaigns.flatMap(({ flow, ...campaign }) => (flow === null ? [] : [{ ...campaign, flow }]));
}

function inRankOrder(campaigns: readonly Ranked[]): readonly CampaignSource[] {
  return campaigns.toSorted((a, b) => a.rank - b.rank).map(({ id, name, flow }) => ({ id, name, flow }));
}

function compiled(state: EditorState, sources: readonly CampaignSource[]): Result<Compiled, readonly Finding[]> {
  return compile(sources, { environment: state.environment, library: state.library });
}
