import { z } from "zod";
import { emailText, filledText, idText } from "./field";
import { limits } from "./limits";
import { roles, type Role } from "./roles";

/** POST /people: invites somebody by a one-time link. */
export const newPerson = z.strictObject({ email: emailText, role: z.enum(roles) });
export type NewPerson = z.infer<typeof newPerson>;

/** PATCH /people/{user} */
export const personChange = z.strictObject({ role: z.enum(roles) });
export type PersonChange = z.infer<typeof personChange>;

export type PersonDto = {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly role: Role;
  /** Whether it is the one who asks. */
  readonly you: boolean;
};

/** What an invitation answers: a link to hand over, that works once. */
export type InvitationDto = { readonly email: string; readonly role: Role; readonly link: string; readonly expiresAt: string };

export const personDto: z.ZodType<PersonDto> = z.strictObject({
  id: idText("user"),
  name: filledText(limits.name),
  email: z.string(),
  role: z.enum(roles),
  you: z.boolean(),
});
export const invitationDto: z.ZodType<InvitationDto> = z.strictObject({
  email: z.string(),
  role: z.enum(roles),
  link: z.string(),
  expiresAt: z.iso.datetime(),
});
