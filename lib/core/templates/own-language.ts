import { comparing, needing, type DraftedCondition } from "./drafted-condition";
import { drawDecision } from "./draw-template";
import { fittingAttribute } from "./fitting-attribute";
import { type StartingWords } from "./starting-content";
import { type Template, type TemplateInput } from "./template";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { message } from "@/lib/words/message";

/** A version for each language, or for each country where languages are not known. */
export const ownLanguage: Template = {
  id: "own-language",
  name: message("In their language"),
  sentence: message("A version for each language or country you write for; everybody else keeps yours."),
  picture: { asks: message("Which language?"), ways: [{ name: message("French"), shows: "Bienvenue" }, { name: message("German"), shows: "Willkommen" }, { name: message("Everybody else"), shows: null }] },
  build: (input) => drawDecision({ question: input.say("Which language do they read?"), branches: branchesFor(input), otherwise: "default" }, input),
};

type Version = { readonly name: string; readonly values: RegExp; readonly words: StartingWords };

const versions: readonly Version[] = [
  { name: message("French"), values: /^(fr(-[a-z]{2})?|french|français|france)$/i, words: { name: "Bienvenue", headline: "Bienvenue", text: "Tout ce que vous aimez, dans votre langue.", button: "Découvrir" } },
  { name: message("German"), values: /^(de(-[a-z]{2})?|german|deutsch|germany|austria)$/i, words: { name: "Willkommen", headline: "Willkommen", text: "Alles, was Sie mögen, in Ihrer Sprache.", button: "Entdecken" } },
  { name: message("Spanish"), values: /^(es(-[a-z]{2})?|spanish|español|spain)$/i, words: { name: "Bienvenidos", headline: "Bienvenidos", text: "Todo lo que le gusta, en su idioma.", button: "Descubrir" } },
];

function branchesFor({ library: { attributes }, random, say }: TemplateInput) {
  const attribute =
    fittingAttribute(attributes, { type: "text", sources: ["language"], words: [/\blanguage\b/i, /\blocale\b/i] }) ??
    fittingAttribute(attributes, { type: "text", sources: ["geo.country"], words: [/\bcountry\b/i] });
  const [first, second] = versions;
  if (attribute === null) {
    const toDo = say("Say who reads which language. It needs an attribute such as “Language” or “Country” (a text); add one under Attributes.");
    return [first, second].flatMap((version, index) => (version === undefined ? [] : [{ name: say(version.name), asked: { ...needing(toDo, random), ...(index === 0 ? {} : { toDo: null }) }, gets: () => version.words }]));
  }
  const met = versions.filter(({ values }) => attribute.suggestions.some((value) => values.test(value)));
  // Nothing suggested that we can greet: a person says which values mean what.
  const chosen = met.length > 0 ? met : versions.slice(0, 2);
  return chosen.map((version) => ({ name: say(version.name), asked: speaking(attribute, version, { random, say }), gets: () => version.words }));
}

function speaking(attribute: Attribute, { name, values }: Version, { random, say }: Pick<TemplateInput, "random" | "say">): DraftedCondition {
  const known = attribute.suggestions.filter((value) => values.test(value));
  if (known.length > 0) return comparing({ attribute, operator: "text.is-one-of", operand: [...known] }, random);
  return comparing({ attribute, operator: "text.is-one-of", operand: [], toDo: say("Say which values of “{attribute}” mean {language}.", { attribute: attribute.label, language: say(name) }) }, random);
}
