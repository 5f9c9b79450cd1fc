import { type PersonaId } from "./ids";
import { type ProfileJson } from "./profile";

/** A saved sample profile with a face and a story. */
export type Persona = {
  readonly id: PersonaId;
  readonly name: string;
  /** One emoji. */
  readonly face: string;
  readonly story: string;
  readonly profile: ProfileJson;
  /** Put away: where it is used it goes on, and nobody is offered it any more. Absent: it is not. */
  readonly archived?: boolean;
};
