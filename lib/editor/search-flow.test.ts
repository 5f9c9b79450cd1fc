import { describe, expect, it } from "vitest";
import { foundIn } from "./search-flow";
import { idOf, shopFlow, shopSeed } from "./shop.cases";
import { conditionSchema } from "@/lib/core/conditions/condition-schema";
import { type Library } from "@/lib/core/flow/campaign";
import { inEnglish } from "@/lib/words/words";

const { library } = shopSeed();

describe("a search in the flow", () => {
  it.each([
    { typed: "country", found: ["nod_who"], why: "the attribute a branch asks for" },
    { typed: "belg", found: ["nod_who"], why: "the beginning of a value" },
    { typed: "FRENCH", found: ["nod_who"], why: "the name of a branch, in any case" },
    { typed: "bonjour", found: ["nod_bonjour"], why: "the name of a card and its content" },
    { typed: "best friends", found: ["nod_gold"], why: "words of a headline" },
    { typed: "vip plan", found: ["nod_who"], why: "all the words, in any order" },
    { typed: "home hero", found: ["nod_entry", "nod_bonjour", "nod_gold"], why: "a placement, from top to bottom" },
    { typed: "Who uses country?", found: ["nod_who"], why: "asked as one would ask a colleague" },
    { typed: "brn_vip", found: [], why: "no id" },
    { typed: "text.is", found: [], why: "no operator's inner name" },
    { typed: "  ", found: [], why: "nothing typed" },
  ])("“$typed” finds $found: $why", ({ typed, found }) => {
    expect(foundIn({ flow: shopFlow(), library, say: inEnglish }, typed)).toEqual(found);
  });

  it("looks into an audience, even one that names itself", () => {
    const french = shopFlow({ french: { kind: "audience", id: "cnd_french", audience: "aud_loyal", is: "in" } });
    const withLoyal = (condition: unknown): Library => ({
      ...library,
      audiences: [{ id: idOf("audience", "aud_loyal"), name: "Loyal", description: "", condition: conditionSchema.parse(condition) }],
    });
    const spent = withLoyal({ kind: "comparison", id: "cnd_spent", attribute: "spent", operator: "number.at-least", operand: 500 });
    const itself = withLoyal({ kind: "audience", id: "cnd_self", audience: "aud_loyal", is: "in" });
    expect(foundIn({ flow: french, library: spent, say: inEnglish }, "spent 500")).toEqual(["nod_who"]);
    expect(foundIn({ flow: french, library: itself, say: inEnglish }, "spent")).toEqual([]);
  });
});
