import { z } from "zod";
import { filledText, idText, keyText, revisionNumber, text } from "./field";
import { limits } from "./limits";
import { flowSchema, type Flow } from "@/lib/core/flow/flow";
import { type CampaignId } from "@/lib/core/vocabulary/ids";

export const idempotencyKey = z.string().regex(/^[\x21-\x7e]+$/, "holds characters other than printable ASCII").min(8).max(limits.idempotencyKey);

const releaseNumber = z.int().min(1);

/**
 * POST /environments/{environment}/releases. The named campaigns go live as they are now; all others stay as they are live.
 * `from` publishes an old release's bytes again. `live` is what the caller saw live, null for nothing.
 */
export const publishRequest = z.strictObject({
  campaigns: z.array(z.strictObject({ id: idText("campaign"), revision: revisionNumber })).max(limits.campaigns),
  withdraw: z.array(idText("campaign")).max(limits.campaigns),
  from: releaseNumber.exactOptional(),
  live: releaseNumber.nullable(),
  note: text(limits.note),
});
export type PublishRequest = z.infer<typeof publishRequest>;

export type ReleaseDto = {
  readonly number: number;
  readonly hash: string;
  readonly note: string;
  /** Who published, by name. */
  readonly author: string;
  readonly publishedAt: string;
  /** In the order they win. The revision says which of them are otherwise than in another release; answers kept from before it was told have none. */
  readonly campaigns: readonly { readonly id: CampaignId; readonly name: string; readonly revision?: number }[];
  /** The number of the release whose bytes were published again. */
  readonly republishes: number | null;
};

export type ReleaseSource = { readonly id: CampaignId; readonly name: string; readonly revision: number; readonly flow: Flow };
export type ReleaseDetailDto = ReleaseDto & { readonly sources: readonly ReleaseSource[] };

const hash = z.string().regex(/^[0-9a-f]{64}$/);
const fields = {
  number: releaseNumber,
  hash,
  note: text(limits.note),
  author: z.string(),
  publishedAt: z.iso.datetime(),
  campaigns: z.array(z.strictObject({ id: idText("campaign"), name: z.string(), revision: revisionNumber.exactOptional() })),
  republishes: releaseNumber.nullable(),
};
const flow: z.ZodType<Flow> = flowSchema;

export const releaseDto: z.ZodType<ReleaseDto> = z.strictObject(fields);
export const releaseSource: z.ZodType<ReleaseSource> = z.strictObject({ id: idText("campaign"), name: z.string(), revision: revisionNumber, flow });
export const releaseDetailDto: z.ZodType<ReleaseDetailDto> = z.strictObject({ ...fields, sources: z.array(releaseSource) });

export type EnvironmentDto = {
  readonly key: string;
  readonly name: string;
  readonly live: { readonly number: number; readonly hash: string; readonly publishedAt: string; readonly author: string; readonly note: string } | null;
};
export const environmentDto: z.ZodType<EnvironmentDto> = z.strictObject({
  key: keyText,
  name: filledText(limits.name),
  live: z.strictObject({ number: releaseNumber, hash, publishedAt: z.iso.datetime(), author: z.string(), note: z.string() }).nullable(),
});

/** The keys an edge needs to know its callers: hashes, never secrets. */
export type KeyringDto = { readonly keys: readonly { readonly id: string; readonly kind: "browser" | "server"; readonly secretHash: string }[] };
export const keyringDto: z.ZodType<KeyringDto> = z.strictObject({
  keys: z.array(z.strictObject({ id: idText("key"), kind: z.enum(["browser", "server"]), secretHash: hash })),
});
