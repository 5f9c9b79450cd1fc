import { visitorsEnvironment, type CampaignStatus, type EnvironmentStatus, type StateInEnvironment } from "@/lib/api/campaign-status";
import { inList } from "@/lib/words/in-list";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

/** What a campaign's badges are made of. */
export type Stand = { readonly status: CampaignStatus; readonly statuses: readonly EnvironmentStatus[] };

/** One badge: its look, and its words with the place in them. */
export type StandMark = { readonly look: CampaignStatus; readonly words: string };

/** Where a campaign stands, place by place; the same state in several places is one badge. Green are only places that visitors see. */
export function standMarks({ status, statuses }: Stand, say: Words): readonly StandMark[] {
  const shown = statuses.flatMap(({ state, ...place }) => (state === "absent" ? [] : [{ ...place, state }]));
  if (status === "archived") return [{ look: "archived", words: say("Archived") }];
  if (shown.length === 0) return [{ look: "draft", words: say("Draft") }];
  const seen = visitorsEnvironment(statuses.map(({ environment: key }) => ({ key })))?.key;
  return [...new Set(shown.map(({ state }) => state))].map((state) => {
    const places = shown.filter((each) => each.state === state);
    const look: CampaignStatus = state === "paused" || places.some(({ environment }) => environment === seen) ? state : "staged";
    return { look, words: say(inPlaces[state], { places: inList(places.map(({ name }) => name), say) }) };
  });
}

/** The same in one line. */
export const standText = (stand: Stand, say: Words): string => standMarks(stand, say).map(({ words }) => words).join(" · ");

const inPlaces = {
  live: message("Live in {places}"),
  "live-with-changes": message("Live in {places}, with changes"),
  paused: message("Paused in {places}"),
} as const satisfies Record<Exclude<StateInEnvironment, "absent">, string>;

/** What campaigns of one status are called together; `visitors` names the environment that visitors see. */
export function statusWords(status: CampaignStatus, visitors: string, say: Words): string {
  return say(together[status], { visitors });
}

const together: Readonly<Record<CampaignStatus, string>> = {
  draft: message("Draft"),
  staged: message("Live outside {visitors}"),
  live: message("Live in {visitors}"),
  "live-with-changes": message("Live in {visitors}, with changes"),
  paused: message("Paused"),
  archived: message("Archived"),
};
