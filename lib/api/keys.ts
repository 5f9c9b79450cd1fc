import { z } from "zod";
import { filledText, idText, keyText } from "./field";
import { limits } from "./limits";

/** `browser` keys (pk_) stand in pages and may ask for decisions; `server` keys (sk_) may also fetch bundles. */
export const keyKinds = ["browser", "server"] as const;
export type KeyKind = (typeof keyKinds)[number];

/** POST /keys */
export const newKey = z.strictObject({ kind: z.enum(keyKinds), environment: keyText, name: filledText(limits.name) });
export type NewKey = z.infer<typeof newKey>;

export type KeyDto = {
  readonly id: string;
  readonly kind: KeyKind;
  readonly name: string;
  readonly environment: string;
  /** The first characters of the secret, to recognise it by. */
  readonly prefix: string;
  readonly createdAt: string;
  readonly lastUsedAt: string | null;
};
/** The one answer that carries the secret. */
export type CreatedKeyDto = KeyDto & { readonly secret: string };

const fields = {
  id: idText("key"),
  kind: z.enum(keyKinds),
  name: z.string(),
  environment: keyText,
  prefix: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
};
export const keyDto: z.ZodType<KeyDto> = z.strictObject(fields);
export const createdKeyDto: z.ZodType<CreatedKeyDto> = z.strictObject({ ...fields, secret: z.string() });
