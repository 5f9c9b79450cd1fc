import fc from "fast-check";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import french from "./fr.json";
import { languages, type Language } from "./languages";
import { readMessage, type Part } from "./read-message";
import { sayParts, speakerOf, type RichFacts } from "./say-parts";

type Element = { readonly tag: string; readonly inner: readonly (string | Element)[] };

const names = (parts: readonly Part[]): readonly { readonly name: string; readonly isTag: boolean; readonly choices: readonly string[] }[] =>
  parts.flatMap((part) => {
    if (typeof part === "string" || part.kind === "count") return [];
    if (part.kind === "tag") return [{ name: part.name, isTag: true, choices: [] }, ...names(part.inner)];
    if (!("options" in part)) return [{ name: part.name, isTag: false, choices: [] }];
    const choices = part.kind === "select" ? [...part.options.keys()] : [];
    return [{ name: part.name, isTag: false, choices }, ...[...part.options.values()].flatMap(names)];
  });

/** Facts that take a message through its choices: the same number for all, or the nth word of each select. */
function factsFor(message: string, number: number): RichFacts<Element> {
  return Object.fromEntries(
    names(readMessage(message)).map(({ name, isTag, choices }) => [name, isTag ? (inner: (string | Element)[]): Element => ({ tag: name, inner }) : (choices[number % Math.max(choices.length, 1)] ?? number)]),
  );
}

function byOracle(message: string, facts: RichFacts<Element>, language: Language): readonly (string | Element)[] {
  const said = new IntlMessageFormat(message, languages[language].locale).format<Element>(facts);
  return Array.isArray(said) ? said : said === "" ? [] : [said];
}

const said = (message: string, facts: RichFacts<Element>, language: Language) => sayParts(readMessage(message), facts, speakerOf(languages[language].locale)).filter((part) => part !== "");

describe("messages are said as intl-messageformat says them", () => {
  it.each(["en", "fr"] as const)("every message of the catalogue, in %s", (language) => {
    const messages = Object.entries(french).map(([english, other]) => (language === "en" ? english : other));
    // What has no facts is not read at all, so that a lone sign in it is a sign.
    for (const message of messages.filter((each) => each.includes("{")))
      for (const number of [0, 1, 2, 3, 12_345]) {
        const facts = factsFor(message, number);
        expect(said(message, facts, language), message).toEqual(byOracle(message, facts, language));
      }
  });

  it("any message of its kind", () => {
    const words = fc.stringMatching(/^[a-z .,'’#<>é]{0,12}$/).filter((text) => !/<\/?[a-z]/.test(text));
    const name = fc.constantFrom("a", "b", "c");
    const { message } = fc.letrec<{ message: string; piece: string }>((tie) => ({
      message: fc.array(tie("piece"), { maxLength: 4 }).map((pieces) => pieces.join("")),
      piece: fc.oneof(
        { depthSize: "small" },
        words,
        name.map((fact) => `{${fact}}`),
        name.map((fact) => `{ ${fact} , number}`),
        fc.tuple(name, tie("message"), tie("message"), tie("message")).map(([fact, none, one, other]) => `{${fact}, plural, =0 {${none}} one {${one}} other {${other}}}`),
        fc.tuple(name, tie("message"), tie("message")).map(([fact, one, other]) => `{${fact}, select, 1 {${one}} other{${other}}}`),
        tie("message").map((inner) => `<t>${inner}</t>`),
      ),
    }));
    const number = fc.constantFrom(0, 1, 2, 1234);
    fc.assert(
      fc.property(message, fc.tuple(number, number), fc.constantFrom<Language>("en", "fr"), (text, [a, b], language) => {
        const facts: RichFacts<Element> = { a, b, c: b, t: (inner: (string | Element)[]): Element => ({ tag: "t", inner }) };
        const outcome = (say: () => unknown) => {
          try {
            return say();
          } catch {
            return "unsayable";
          }
        };
        expect(outcome(() => said(text, facts, language))).toEqual(outcome(() => byOracle(text, facts, language)));
      }),
      { numRuns: 2000 },
    );
  });

  it.each(["{", "{a", "{a, plural, one {x}}", "{a, date}", "<b>{a}", "{a}</b>", "<a>{b}</b>", "{a, plural, other {"])("does not read %s", (text) => {
    expect(() => readMessage(text)).toThrow(SyntaxError);
  });
});
