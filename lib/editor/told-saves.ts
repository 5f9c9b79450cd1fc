import { type SaveCause } from "@/lib/api/campaigns";
import { type SaveDto, type SavesDto } from "@/lib/api/saves";
import { type Names } from "@/lib/core/conditions/condition-sentence";
import { diffFlows } from "@/lib/core/diff/diff-flows";
import { flowChangeSentence } from "@/lib/core/diff/flow-change";
import { type Flow } from "@/lib/core/flow/flow";
import { applyPatch, invertPatch } from "@/lib/core/flow/patch";
import { type Words } from "@/lib/words/words";

/** What one person did at one sitting: saves in a row, told as one. */
export type ToldSave = {
  /** The first and the last revision that it made. */
  readonly first: number;
  readonly last: number;
  readonly since: string;
  readonly at: string;
  /** Null: nobody we still know. */
  readonly by: string | null;
  /** What it came from, when it was not drawn. */
  readonly cause: SaveCause | null;
  /** The releases that were made of what it left. */
  readonly releases: SaveDto["releases"];
  /** What is otherwise after it than before; nothing: it was changed and changed back. */
  readonly sentences: readonly string[];
  /** The flow as it left it. */
  readonly flow: Flow;
};

/** All that is remembered, newest first, and how the campaign was before that. */
export type ToldHistory = { readonly told: readonly ToldSave[]; readonly before: { readonly revision: number; readonly flow: Flow } };

type Tongue = { readonly names: Names; readonly say: Words };

/** Saves further apart are told apart; and nobody's whole day is one line. Old saves come folded, of a day at most, and are told as they come. */
export const sitting = { pauseMs: 10 * 60_000, longestMs: 45 * 60_000 } as const;

/** The history of a campaign in sentences: who, when, and what is otherwise since. */
export function toldSaves({ revision, flow, saves }: SavesDto, tongue: Tongue): ToldHistory {
  const told: ToldSave[] = [];
  let after = { revision, flow };
  for (const group of sittings(saves)) {
    const before = group.reduce((now, { patch }) => applyPatch(now, invertPatch(patch)), after.flow);
    told.push(toldOf(group, { before, after: after.flow }, tongue));
    after = { revision: oldestOf(group).first - 1, flow: before };
  }
  return { told, before: after };
}

function toldOf(group: Sitting, { before, after }: { readonly before: Flow; readonly after: Flow }, { names, say }: Tongue): ToldSave {
  const [newest, oldest] = [group[0], oldestOf(group)];
  const name = group.find((save) => save.name !== null)?.name ?? null;
  const archived = group.find((save) => save.archived !== null)?.archived ?? null;
  const said = [
    ...(name === null ? [] : [say("The campaign is called “{name}”.", { name })]),
    ...(archived === null ? [] : [archived ? say("Put into the archive.") : say("Taken out of the archive.")]),
    ...diffFlows(before, after, names).map((change) => flowChangeSentence(change, say)),
  ];
  return { first: oldest.first, last: newest.revision, since: oldest.since, at: newest.at, by: newest.by, cause: newest.cause, releases: newest.releases, sentences: said, flow: after };
}

type Sitting = readonly [SaveDto, ...SaveDto[]];

/** Saves of one person without a long pause between them; both newest first. What was made live, imported, merged or restored is the end of a line, so that each can be gone back to. */
function sittings(saves: readonly SaveDto[]): readonly Sitting[] {
  const groups: [SaveDto, ...SaveDto[]][] = [];
  for (const save of saves) {
    const group = groups.at(-1);
    if (group !== undefined && isOneSitting(group, save)) group.push(save);
    else groups.push([save]);
  }
  return groups;
}

function isOneSitting(group: Sitting, earlier: SaveDto): boolean {
  const [newest, oldest] = [group[0], oldestOf(group)];
  if (newest.person !== earlier.person || newest.by !== earlier.by || newest.cause !== null || earlier.cause !== null || earlier.releases.length > 0) return false;
  return apart(oldest.since, earlier.at) <= sitting.pauseMs && apart(newest.at, earlier.since) <= sitting.longestMs;
}

const oldestOf = (group: Sitting): SaveDto => group.at(-1) ?? group[0];
const apart = (later: string, earlier: string): number => Date.parse(later) - Date.parse(earlier);
