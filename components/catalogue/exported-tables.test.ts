import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { fileText } from "./file-text";
import { firstMatch, guessUses } from "@/lib/core/csv/persona-columns";
import { personaRows } from "@/lib/core/csv/persona-rows";
import { readCsv } from "@/lib/core/csv/read-csv";
import { runToEnd } from "@/lib/core/csv/run-to-end";
import { strangeTexts, withMeanings } from "@/lib/core/csv/strange-texts";
import { type Attribute, type AttributeType } from "@/lib/core/vocabulary/attribute";
import { inEnglish } from "@/lib/words/words";

const attribute = (key: string, label: string, type: AttributeType): Attribute => ({ key, label, type, description: "", category: "", purpose: null, suggestions: [], unit: null, source: null });

const attributes: readonly Attribute[] = [
  attribute("country", "Country", "text"),
  attribute("city", "City", "text"),
  attribute("language", "Language", "text"),
  attribute("memberSince", "Member since", "date"),
  attribute("birthday", "Birthday", "date"),
  attribute("newsletter", "Reads the newsletter", "boolean"),
  attribute("interests", "Interests", "list"),
  attribute("orders", "Orders", "number"),
  attribute("lifetimeValue", "Spent so far", "number"),
  attribute("lastOrder", "Last order", "date"),
];

async function read(name: string) {
  const text = await fileText(new File([readFileSync(join(import.meta.dirname, "../../lib/core/csv/exports", name))], name), inEnglish);
  const table = runToEnd(readCsv(text.ok ? text.value : "", inEnglish));
  const uses = guessUses(table.headings.map((heading, index) => ({ heading, samples: table.rows.slice(0, 3).flatMap(({ cells }) => cells[index] ?? []) })), attributes);
  const match = firstMatch(uses);
  return { table, uses, match, ...runToEnd(personaRows({ table, uses, match, attributes, personas: [], say: inEnglish })) };
}

const people = async (name: string) => {
  const { rows, faults } = await read(name);
  expect(faults).toEqual([]);
  return rows.map(({ persona }) => ({ name: persona.name, visitor: persona.profile.visitor ?? null, ...persona.profile.attributes }));
};

describe("a table is read as other programs export it, with nothing said by hand", () => {
  it("HubSpot", async () => {
    expect(await people("hubspot.csv")).toEqual([
      { name: "Mira Sol", visitor: "51", country: "France", language: "fr", memberSince: "2024-03-05T14:02:00", orders: 3, lifetimeValue: 1204.1 },
      { name: "Ola Nord", visitor: "52", country: "Norway", language: "no", memberSince: "2023-12-24T09:00:00", orders: 1, lifetimeValue: 1050 },
    ]);
  });

  it("Shopify", async () => {
    expect(await people("shopify.csv")).toEqual([
      { name: "Mira Sol", visitor: "7012345678901", city: "Lyon", country: "FR", newsletter: true, lifetimeValue: 412.5, orders: 3, interests: ["vip", "wholesale"] },
      { name: "Ola Nord", visitor: "7012345678902", city: "Oslo", country: "NO", newsletter: false, lifetimeValue: 0, orders: 0 },
    ]);
  });

  it("Mailchimp", async () => {
    expect(await people("mailchimp.csv")).toEqual([
      { name: "Mira Sol", visitor: "mira@a.example", birthday: "1991-04-24", memberSince: "2024-03-05T14:02:11", interests: ["VIP", "Newsletter"] },
      { name: "Ola Nord", visitor: "ola@a.example", birthday: "1988-11-12", memberSince: "2023-12-24T09:00:00", interests: ["Newsletter"] },
    ]);
  });

  it("Klaviyo", async () => {
    expect(await people("klaviyo.csv")).toEqual([
      { name: "Mira Sol", visitor: "mira@a.example", country: "France", memberSince: "2024-03-05T14:02:11+00:00", newsletter: true, interests: ["hiking", "climbing"] },
      { name: "Ola Nord", visitor: "ola@a.example", country: "Norway", memberSince: "2023-12-24T09:00:00+00:00", newsletter: false, interests: [] },
    ]);
  });

  it("Brevo, in French, with semicolons and the old Windows letters", async () => {
    expect(await people("brevo.csv")).toEqual([
      { name: "Mira Sol", visitor: "mira@a.example", country: "France", birthday: "1991-04-24", memberSince: "2024-03-05", lifetimeValue: 1204.5, newsletter: true },
      { name: "Ola Nord", visitor: "ola@a.example", country: "Norvège", birthday: "1988-11-12", memberSince: "2023-12-24", lifetimeValue: 0, newsletter: false },
    ]);
  });

  it("a German spreadsheet, with tabs and two bytes a letter", async () => {
    expect(await people("excel-german.csv")).toEqual([
      { name: "Jörg Müller", visitor: "joerg@a.example", country: "Deutschland", birthday: "1991-04-24", lifetimeValue: 1204.5, newsletter: true },
      { name: "Zoë Nord", visitor: "zoe@a.example", country: "Österreich", birthday: "1988-03-05", lifetimeValue: 19.9, newsletter: false },
    ]);
  });

  it("first and last name, dates with blanks, and grouped amounts", async () => {
    expect(await people("first-and-last-name.csv")).toEqual([{ name: "Mira Sol", visitor: "mira@x.example", city: "Lyon" }]);
    expect((await people("export-dates.csv")).map(({ name, ...known }) => ({ name, ...known }))).toMatchObject([
      { name: "A", lastOrder: "2024-03-05T14:02:11" },
      { name: "B", lastOrder: "2024-03-12T09:14:00" },
      { name: "C", lastOrder: "2026-11-20T08:00:00+00:00" },
      { name: "D", lastOrder: "1991-04-24" },
    ]);
    expect(await people("grouped-amounts.csv")).toMatchObject([{ name: "A", lifetimeValue: 1204.1 }, { name: "B", lifetimeValue: 1204.5 }, { name: "C", lifetimeValue: 412.5 }]);
  });

  it("forty messy rows", async () => {
    const { rows, faults, match, uses } = await read("forty-messy-people.csv");
    expect({ faults, match, rows: rows.length, left: uses.filter((use) => use === "leave").length }).toEqual({ faults: [], match: "visitor", rows: 40, left: 2 });
    expect(rows.filter(({ persona }) => persona.profile.visitor === undefined).map(({ persona }) => persona.name)).toEqual(["Ñuria Lund", "Zoë Nord"]);
    expect(rows[3]?.persona).toMatchObject({ name: "Zoë Nord", profile: { attributes: { country: "Austria", orders: 3, lifetimeValue: 412.5, birthday: "2001-12-30", newsletter: false, interests: ["hiking", "camping"] } } });
    expect(rows[6]?.persona).toMatchObject({ name: "Łukasz Müller", profile: { attributes: { lifetimeValue: 2000, lastOrder: "2026-04-03" } } });
    const strange = strangeTexts(rows, attributes, new Map([["country", new Set(["Germany", "Austria", "France", "Norway"])]]));
    expect(strange.map(({ text, count, means }) => [text, count, means])).toEqual([
      ["Deutschland", 4, "Germany"],
      ["germany", 4, "Germany"],
      ["Österreich", 4, "Austria"],
      ["Norvège", 4, "Norway"],
      ["Allemagne", 4, "Germany"],
      ["Switzerland", 4, null],
    ]);
    const read40 = withMeanings(rows, new Map([["country", new Map([["Deutschland", "Germany"]])]]));
    expect(read40[1]?.persona.profile.attributes["country"]).toBe("Germany");
  });
});

it("the people of one file are not those of another that stand in the same places", async () => {
  const [first, second] = [await read("first.csv"), await read("second.csv")];
  const brought = first.rows.map(({ persona }, index) => ({ id: `per_${String(index)}`, ...persona }));
  expect(brought.map(({ name }) => name)).toEqual(["mira@a.example", "ola@a.example"]);
  expect(second.rows).toMatchObject([{ replaces: null, persona: { profile: { visitor: "zoe@b.example", attributes: { city: "Rome" } } } }]);
});
