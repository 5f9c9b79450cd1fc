import { type Condition } from "./condition";
import { type AudienceId } from "@/lib/core/vocabulary/ids";

/** A saved, named condition. */
export type Audience = {
  readonly id: AudienceId;
  readonly name: string;
  readonly description: string;
  readonly condition: Condition;
  /** Put away: where it is used it goes on, and nobody is offered it any more. Absent: it is not. */
  readonly archived?: boolean;
};
