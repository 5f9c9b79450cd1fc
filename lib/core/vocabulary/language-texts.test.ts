import { expect, it } from "vitest";
import { contentIn, textsToSend } from "./language-texts";

const hero = { content: { headline: "Hello", text: "Come in", tone: "dark" }, texts: { "en-GB": {}, "en-US": { text: "Come on in" }, fr: { headline: "Bonjour" }, "pt-BR": { headline: "Olá", text: "Entre" } } };

it.each([
  { why: "whoever reads French, field by field", asked: ["fr-CA"], content: { headline: "Bonjour", text: "Come in", tone: "dark" }, language: "fr" },
  { why: "whoever reads Portuguese, all of it", asked: ["pt"], content: { headline: "Olá", text: "Entre", tone: "dark" }, language: "pt-BR" },
  { why: "whoever reads neither: the main language", asked: ["de"], content: hero.content, language: null },
  { why: "whoever reads none of the first: the next", asked: ["de", "fr"], content: { headline: "Bonjour", text: "Come in", tone: "dark" }, language: "fr" },
  { why: "whoever reads the main language before another", asked: ["de", "en", "fr"], content: hero.content, language: "en-GB" },
  { why: "whoever reads the main language, told by its name", asked: ["en-GB"], content: hero.content, language: "en-GB" },
  { why: "of whom nothing is known: the main language", asked: [], content: hero.content, language: null },
])("$why", ({ asked, content, language }) => {
  expect(contentIn(hero, asked)).toEqual({ content, language });
});

it("is the very same content where there are no texts", () => {
  const { content } = hero;
  expect(contentIn({ content }, ["fr"]).content).toBe(content);
});

it.each([
  { why: "nothing was written", texts: undefined, languages: ["en", "fr"], sent: undefined },
  { why: "a language that the placement does not speak", texts: { de: { headline: "Hallo" } }, languages: ["en", "fr"], sent: undefined },
  { why: "a text that was emptied", texts: { fr: { headline: "", text: "Entrez" } }, languages: ["en", "fr"], sent: { en: {}, fr: { text: "Entrez" } } },
  { why: "a language of empty texts", texts: { fr: { headline: "" } }, languages: ["en", "fr"], sent: undefined },
])("what is sent: $why", ({ texts, languages, sent }) => {
  expect(textsToSend(texts, languages)).toEqual(sent);
});
