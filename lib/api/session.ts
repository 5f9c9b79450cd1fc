import { z } from "zod";
import { emailText, filledText, newPassword, text } from "./field";
import { limits } from "./limits";
import { zoneText } from "./workspace";
import { roles, type Role } from "./roles";

/**
 * POST /welcome: takes up a one-time link. Somebody new chooses a password; somebody known here gives the one they have. The
 * e-mail address is asked for where the link names none (the first admin's).
 */
export const welcomeRequest = z.strictObject({
  token: filledText(limits.token),
  name: filledText(limits.name),
  email: emailText.exactOptional(),
  password: newPassword,
  /** The time zone of the browser: a workspace whose first admin this is takes it. */
  zone: zoneText.exactOptional(),
});
export type WelcomeRequest = z.infer<typeof welcomeRequest>;

/** The address to sign in with now. */
export type WelcomeDto = { readonly email: string };
export const welcomeDto: z.ZodType<WelcomeDto> = z.strictObject({ email: z.string() });

/** PUT /me/password: signs out everywhere else too. */
export const passwordChange = z.strictObject({ current: text(limits.password.most), next: newPassword });
export type PasswordChange = z.infer<typeof passwordChange>;

/** A workspace the signed-in person belongs to. */
export type WorkspaceDto = { readonly slug: string; readonly name: string; readonly role: Role };
export const workspaceDto: z.ZodType<WorkspaceDto> = z.strictObject({ slug: z.string(), name: z.string(), role: z.enum(roles) });
