import { type Bundle } from "@/lib/core/vocabulary/bundle";
import { packBundle } from "@/lib/core/vocabulary/pack-bundle";
import { type PackedBundle } from "@/lib/core/vocabulary/packed-bundle";
import { canonicalJson } from "@/lib/std/canonical-json";
import { type Json } from "@/lib/std/json";
import { sha256 } from "@/lib/std/sha256";

/** The packed bundle's canonical text (RFC 8785): the bytes that are hashed, signed, stored and sent. */
export const bundleText = (bundle: Bundle): string => canonicalJson(asJson(packBundle(bundle)));

/** The bundle's address: SHA-256 of its canonical text, lower-case hexadecimal. */
export const bundleHash = (text: string): Promise<string> => sha256(text);

/** A round through JSON drops what JSON cannot say; a bundle has nothing of the kind. */
function asJson(bundle: PackedBundle): Json {
  const json: Json = JSON.parse(JSON.stringify(bundle));
  return json;
}
