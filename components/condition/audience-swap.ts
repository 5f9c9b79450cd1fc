import { depthOf, replacePart, withNewIds } from "./condition-tree";
import { type Audience } from "@/lib/core/conditions/audience";
import { conditionLimits, type Condition, type Group, type InAudience } from "@/lib/core/conditions/condition";
import { type AudienceId, type ConditionId } from "@/lib/core/vocabulary/ids";

type NewId = () => ConditionId;

/** The condition with what an audience means written out in place of its name. Null: groups would nest too deep. */
export function writtenOut(root: Condition, part: InAudience, audience: Audience & { readonly newId: NewId }): Condition | null {
  const copy = withNewIds(audience.condition, audience.newId);
  // Not in it: none of it. What is unknown stays unknown either way.
  const meant: Group | Condition = part.is === "in" ? copy : { kind: "group", id: audience.newId(), match: "none", parts: [copy] };
  const next = replacePart(root, part.id, meant);
  return depthOf(next) <= conditionLimits.depth ? next : null;
}

/** The condition with an audience's name in place of the part that was saved as it. */
export const named = (root: Condition, part: ConditionId, reference: { readonly id: ConditionId; readonly audience: AudienceId }): Condition =>
  replacePart(root, part, { kind: "audience", is: "in", ...reference });
