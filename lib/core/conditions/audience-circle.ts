import { type Audience } from "./audience";
import { partsOfCondition } from "./parts-of-condition";

type Member = Pick<Audience, "id" | "name" | "condition">;

/** The shortest way from an audience back to itself, by the audiences it leads through, the first one at both ends; null where it leads back by none. */
export function audienceCircle(start: Member, audiences: readonly Member[]): readonly Member[] | null {
  if (audiencesIn(start).length === 0) return null;
  const left = new Map<string, Member>(audiences.map((audience) => [audience.id, audience]));
  for (let ways: readonly (readonly Member[])[] = [[start]]; ways.length > 0; ) {
    const back = ways.find((way) => audiencesIn(way.at(-1)).includes(start.id));
    if (back !== undefined) return [...back, start];
    ways = ways.flatMap((way) => audiencesIn(way.at(-1)).flatMap((id) => furtherBy(way, id, left)));
  }
  return null;
}

/** Each audience is come to once. */
function furtherBy(way: readonly Member[], id: string, left: Map<string, Member>): readonly (readonly Member[])[] {
  const next = left.get(id);
  left.delete(id);
  return next === undefined ? [] : [[...way, next]];
}

const audiencesIn = (audience: Member | undefined): readonly string[] =>
  audience === undefined ? [] : partsOfCondition(audience.condition).flatMap((part) => (part.kind === "audience" ? [part.audience] : []));
