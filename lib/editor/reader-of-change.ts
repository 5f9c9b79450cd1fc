import { sameRecord } from "./same-record";
import { type Library } from "@/lib/core/flow/campaign";
import { type BundleVariant } from "@/lib/core/vocabulary/bundle";
import { contentIn } from "@/lib/core/vocabulary/language-texts";
import { type Profile, type ProfileJson } from "@/lib/core/vocabulary/profile";

type Change = { readonly from: BundleVariant | null; readonly to: BundleVariant | null };

/** Whether somebody who reads some languages reads something else than before. */
export function readsOtherwise(languages: Profile["languages"], { from, to }: Change): boolean {
  const [was, will] = [from, to].map((variant) => variant && { type: variant.contentType, content: contentIn(variant, languages).content });
  return !sameRecord(was ?? null, will ?? null);
}

type Asking = Change & {
  readonly library: Library;
  /** Whether the change shows for somebody: both releases are asked, since conditions may ask for the language too. */
  readonly shows: (profile: ProfileJson) => boolean;
};

/** Somebody for whom a change shows: who was found, or where they read a language in which nothing changes, the same with one in which it does. Null: the change shows in none of them. */
export function readerOfChange(found: ProfileJson, { library, shows, ...change }: Asking): ProfileJson | null {
  return [found, ...languagesOf(change).map((language) => reading(language, found, library))].find(shows) ?? null;
}

const languagesOf = ({ from, to }: Change): readonly string[] => [...new Set([from, to].flatMap((variant) => Object.keys(variant?.texts ?? {})))];

function reading(language: string, profile: ProfileJson, { attributes }: Library): ProfileJson {
  const own = attributes.find(({ source }) => source === "language");
  if (own === undefined) return { ...profile, context: { ...profile.context, language } };
  const consent = [...new Set([...(profile.consent ?? []), ...(own.purpose === null ? [] : [own.purpose])])];
  return { ...profile, attributes: { ...profile.attributes, [own.key]: language }, ...(consent.length === 0 ? {} : { consent }) };
}
