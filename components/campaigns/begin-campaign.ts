import { blank, type Begin } from "./template-choice";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { newFlow } from "@/lib/core/flow/edits/new-flow";
import { type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { namesOf } from "@/lib/core/flow/names";
import { templates } from "@/lib/core/templates/templates";
import { type Random } from "@/lib/core/vocabulary/ids";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

export type Begun = {
  readonly flow: Flow;
  /** The card to begin with. */
  readonly first: string | null;
  /** What it asks here, in words. */
  readonly asks: readonly string[];
  readonly toDo: readonly string[];
};

type Wanted = { readonly begin: Begin; readonly library: Library; readonly placements: readonly string[]; readonly say: Words; /** Other languages that what it shows can be written in. */ readonly others: readonly Words[] };

/** The flow that a campaign begins with: a template's as it fits this workspace, or nearly nothing. */
export function beginCampaign({ begin, library, placements, say, others }: Wanted, random: Random): Begun {
  const template = templates.find(({ id }) => id === begin);
  if (template === undefined || begin === blank) {
    const flow = newFlow({ placements }, random);
    const entry = Object.values(flow.nodes).find(({ kind }) => kind === "entry");
    return { flow, first: entry?.id ?? null, asks: [], toDo: [] };
  }
  const { flow, first, toDo } = template.build({ library, placements, random, say, others });
  const names = namesOf(library, say);
  const conditions = Object.values(flow.nodes).flatMap((node) => conditionsOfNode(node).map(({ condition }) => condition));
  const finished = conditions.filter((condition) => condition.kind !== "group" || condition.parts.length > 0);
  return { flow, first, toDo, asks: finished.map((condition) => conditionSentence(condition, names)) };
}

/** The name to begin with; with a number where the workspace has it already. */
export function freeName(begin: Begin, taken: readonly string[], say: Words): string {
  const base = say(templates.find(({ id }) => id === begin)?.name ?? message("New campaign"));
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let name = base;
  for (let number = 2; names.has(name.toLowerCase()); number += 1) name = `${base} ${number}`;
  return name;
}

/** Where it shows before anybody chose: the first large picture on the web, or any, or the first place there is. */
export function usualPlacement(placements: Library["placements"]): readonly string[] {
  const heroes = placements.filter(({ contentType }) => contentType === "hero");
  const usual = heroes.find(({ channel }) => channel === "web") ?? heroes[0] ?? placements[0];
  return usual === undefined ? [] : [usual.key];
}
