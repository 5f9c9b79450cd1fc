import fc from "fast-check";
import { expect, test } from "vitest";
import { languageName } from "./language-name";
import { marked, typedWords, unmarkedWords } from "./marked.cases";
import { analyse } from "@/lib/core/analyse/analyse";
import { compareCampaigns } from "@/lib/core/analyse/compare-campaigns";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { emptyProofMemory } from "@/lib/core/analyse/proof-memory";
import { prove } from "@/lib/core/analyse/prove";
import { compile } from "@/lib/core/compile/compile";
import { diffFlows } from "@/lib/core/diff/diff-flows";
import { flowChangeSentence } from "@/lib/core/diff/flow-change";
import { decide } from "@/lib/core/evaluate/decide";
import { loadBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { changeSentence } from "@/lib/core/explain/change-sentence";
import { explainDecision } from "@/lib/core/explain/explain-decision";
import { type ConditionRow } from "@/lib/core/explain/explain-condition";
import { profileWords } from "@/lib/core/explain/profile-words";
import { whatWouldItTake } from "@/lib/core/explain/what-would-it-take";
import { whyNot } from "@/lib/core/explain/why-not";
import { whyNotSentence } from "@/lib/core/explain/why-not-sentence";
import { refusalSentence } from "@/lib/core/flow/edits/refusal";
import { flowSentences } from "@/lib/core/flow/flow-sentence";
import { namesOf } from "@/lib/core/flow/names";
import { openFlow } from "@/lib/core/flow/open-flow";
import { applyPatch } from "@/lib/core/flow/patch";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { seededRandom, someEdit } from "@/lib/editor/editor.cases";
import { toldFlow, toldText } from "@/lib/editor/told-flow";
import { arbitraryShop } from "@/lib/spec/arbitrary-campaign";
import { arbitraryProfile, lawNow } from "@/lib/spec/arbitrary-profile";
import { mangled } from "@/lib/spec/mangled";
import { type Json } from "@/lib/std/json";

type Shop = typeof arbitraryShop extends fc.Arbitrary<infer Drawn> ? Drawn : never;

/** Zones and what JSON is made of are written alike in every language, languages are named and lists joined by the platform; an operand that does not fit is shown as the JSON it is. */
const everywhere = ["UTC", "et", "ou", "true", "false", "null", ...["en", "fr", "de", "pt-BR"].flatMap((tag) => languageName(tag, marked).split(/[^\p{L}]+/u))];
const withoutJson = (sentence: string): string => sentence.replace(/\{"[^}]*\}/g, "");

/** Nothing is said of these but what people typed and what the catalogue says. */
function expectWhole(sentences: readonly string[], typed: unknown): void {
  // A name begins small in the middle of a sentence.
  const known = new Set([...typedWords(typed), ...everywhere].flatMap((word) => [word, word.charAt(0).toLowerCase() + word.slice(1)]));
  const strange = sentences.flatMap((sentence) => unmarkedWords(withoutJson(sentence)).filter((word) => !known.has(word)).map((word) => `${word}: ${sentence}`));
  expect(strange).toEqual([]);
}

const said = marked("Nobody can take “{branch}”.", { branch: "Gold" });

test("the marks tell a word that was said from one that was typed, and both from one that was forgotten", () => {
  expect(said).toBe("⟦Nobody⟧ ⟦can⟧ ⟦take⟧ “Gold”.");
  expect(unmarkedWords(`${said} and more`)).toEqual(["Gold", "and", "more"]);
});

test("whatever a drawing is told as, each word of it is the catalogue's or somebody's own", () => {
  fc.assert(
    fc.property(arbitraryShop, (shop) => {
      const { campaigns, library } = shop;
      const names = namesOf(library, marked);
      const told = campaigns.flatMap(({ flow }) => [...flowSentences(flow, names), toldText(toldFlow({ flow, library, say: marked }))]);
      expectWhole(told, shop);
    }),
    { numRuns: 60 },
  );
});

test("so is what is found in it", () => {
  const codes = new Set<string>();
  fc.assert(
    fc.property(arbitraryShop, fc.array(fc.tuple(fc.nat(400), fc.constantFrom<Json[]>(null, "", [], 0, 0.5)), { maxLength: 2 }), (shop, changes) => {
      const { campaigns, library } = shop;
      const options = { library, now: lawNow, memory: emptyProofMemory(), say: marked };
      const unfinished = campaigns.map((campaign) => ({ ...campaign, flow: mangledFlow(campaign.flow, changes) ?? campaign.flow }));
      const found = [...unfinished.flatMap((campaign) => analyse(campaign, library)), ...campaigns.flatMap((campaign) => prove(campaign, options)), ...compareCampaigns(campaigns, options)];
      found.forEach(({ code }) => codes.add(code));
      expectWhole(found.map((finding) => findingSentence(finding, namesOf(library, marked))), { shop, unfinished });
    }),
    { numRuns: 60 },
  );
  expect(codes.size).toBeGreaterThan(8);
});

test("so is what two drawings differ in, and why an edit was refused", () => {
  const [kinds, refused] = [new Set<string>(), new Set<string>()];
  fc.assert(
    fc.property(arbitraryShop, fc.array(fc.tuple(fc.nat(400), fc.constantFrom<Json[]>(null, "", "Gold", true, false, 0.5, 5000)), { maxLength: 3 }), fc.integer(), (shop, changes, seed) => {
      const names = namesOf(shop.library, marked);
      const random = seededRandom(seed);
      for (const { flow } of shop.campaigns) {
        let next = mangledFlow(flow, changes) ?? flow;
        for (let count = 0; count < 8; count += 1) {
          const made = someEdit(next, random);
          if (made.ok) next = applyPatch(next, made.value);
          else refused.add(refusalSentence(made.error, marked));
        }
        const differing = [...diffFlows(flow, next, names), ...diffFlows(next, flow, names)];
        differing.forEach(({ kind }) => kinds.add(kind));
        expectWhole(differing.map((change) => flowChangeSentence(change, marked)), { shop, next });
      }
    }),
    { numRuns: 400 },
  );
  expectWhole([...refused], null);
  expect(kinds.size).toBeGreaterThan(8);
});

test("so is why somebody gets what they get, and why not another thing", () => {
  fc.assert(
    fc.property(arbitraryShop, arbitraryProfile, (shop, profile) => {
      const { sentences, madeUp } = explained(shop, profile);
      expectWhole(sentences, { shop, profile, madeUp, members: [profile, ...madeUp].flatMap(memberNames) });
    }),
    { numRuns: 25 },
  );
});

/** What the things in a profile's lists are said by. */
const memberNames = (profile: ProfileJson | null): readonly string[] =>
  Object.values(profile?.attributes ?? {}).flatMap((value: Json) => (Array.isArray(value) ? value.flatMap((item: Json) => (typeof item === "object" && item !== null ? Object.keys(item) : [])) : []));

function explained({ campaigns, library }: Shop, profile: ProfileJson): { readonly sentences: readonly string[]; readonly madeUp: readonly (ProfileJson | null)[] } {
  const compiled = compile(campaigns, { environment: "law", library });
  const loaded = compiled.ok ? loadBundle(compiled.value.bundle) : null;
  if (!compiled.ok || loaded?.ok !== true) return { sentences: [], madeUp: [] };
  const { predicateOf } = compiled.value;
  const read = profileFromJson(profile, loaded.value.door);
  const decision = decide(loaded.value, read, { now: lawNow });
  const steps = explainDecision(decision, campaigns, { predicateOf, truths: decision.truths, profile: read, library, say: marked }).flatMap(({ outcome, steps: path }) => [outcome, ...path.flatMap(({ title, led, row }) => [title, led ?? "", ...(row === null ? [] : rowsOf(row))])]);
  const asked = loaded.value.bundle.variants.slice(0, 3).map(({ id: variant }) => ({ variant, takes: whatWouldItTake(loaded.value, profile, { now: lawNow, variant }) }));
  const others = asked.flatMap(({ variant, takes }) => [whyNotSentence(whyNot(loaded.value, profile, { now: lawNow, variant }), { campaigns, library, predicateOf, say: marked }), ...(takes?.changes ?? []).map((change) => changeSentence(change, { profile, library, say: marked }))]);
  return { sentences: [...profileWords(profile, library, marked), ...steps, ...others], madeUp: asked.map(({ takes }) => takes?.profile ?? null) };
}

const rowsOf = ({ sentence, value, parts }: ConditionRow): readonly string[] => [sentence, value ?? "", ...parts.flatMap(rowsOf)];

function mangledFlow(flow: Shop["campaigns"][number]["flow"], changes: readonly (readonly [number, Json])[]) {
  const opened = openFlow(changes.reduce<Json>((json, [at, to]) => mangled(json, at, to), JSON.parse(JSON.stringify(flow))));
  return opened.ok ? opened.value : null;
}
