import { type Brand } from "@/lib/std/brand";
import { err, ok, type Result } from "@/lib/std/result";

/** The prefix says what an id speaks of, in a log line as in a column. The list is the type. */
const prefixes = {
  workspace: "ws",
  user: "usr",
  attribute: "att",
  persona: "per",
  placement: "plc",
  audience: "aud",
  campaign: "cmp",
  environment: "env",
  release: "rel",
  key: "key",
  audit: "adt",
  session: "ses",
  node: "nod",
  edge: "edg",
  branch: "brn",
  arm: "arm",
  variant: "var",
  condition: "cnd",
  seed: "sed",
} as const;

export type IdKind = keyof typeof prefixes;
export type Id<Kind extends IdKind> = Brand<string, Kind>;

export type WorkspaceId = Id<"workspace">;
export type UserId = Id<"user">;
export type PersonaId = Id<"persona">;
export type AudienceId = Id<"audience">;
export type CampaignId = Id<"campaign">;
export type EnvironmentId = Id<"environment">;
export type ReleaseId = Id<"release">;
export type NodeId = Id<"node">;
export type EdgeId = Id<"edge">;
export type BranchId = Id<"branch">;
export type ArmId = Id<"arm">;
export type VariantId = Id<"variant">;
export type ConditionId = Id<"condition">;

/** Chance is an argument: a number in [0, 1) a call, as Math.random gives. */
export type Random = () => number;

const alphabet = "0123456789abcdefghijklmnopqrstuvwxyz";
const bodyLength = 12;

/** A new id: its kind's prefix, `_`, and 12 of 36 characters (62 bits). */
export function makeId<Kind extends IdKind>(kind: Kind, random: Random): Id<Kind> {
  const body = Array.from({ length: bodyLength }, () => alphabet[Math.floor(random() * alphabet.length)] ?? "0");
  const id = `${prefixes[kind]}_${body.join("")}`;
  if (!isId(kind, id)) throw new Error(`makeId made ${id}`);
  return id;
}

/** Whether a text is an id of this kind. Seeded ids may read as words: 3 to 24 lower-case letters, digits or `_`. */
export function isId<Kind extends IdKind>(kind: Kind, raw: unknown): raw is Id<Kind> {
  return typeof raw === "string" && raw.startsWith(`${prefixes[kind]}_`) && /^[a-z]{2,3}_[0-9a-z_]{3,24}$/.test(raw);
}

/** What is said of a text that is no id of this kind: how one looks. */
export const notAnId = (kind: IdKind): string => `is not ${/^[aeiou]/.test(kind) ? "an" : "a"} ${kind} id: ${prefixes[kind]}_ and 3 to 24 lower-case letters, digits or _`;

/** The one door from text to an id. */
export function parseId<Kind extends IdKind>(kind: Kind, raw: unknown): Result<Id<Kind>, { readonly tag: "not-an-id"; readonly kind: IdKind }> {
  return isId(kind, raw) ? ok(raw) : err({ tag: "not-an-id", kind });
}

/** Keys of attributes and placements are written in pages and bundles, so they stay as first given. OFREP clients put them into paths unescaped. */
export const isKey = (raw: unknown): raw is string => typeof raw === "string" && /^[A-Za-z][A-Za-z0-9._-]{0,63}$/.test(raw);

/** How a key looks, as what is said of one that is none ends. */
export const keyLooks = "a letter, then letters, digits, dots, dashes or underscores, 64 at most";
