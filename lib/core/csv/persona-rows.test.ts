import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chosenRows } from "./chosen-rows";
import { attributeOf, firstMatch, guessUses, type ColumnUse, type PersonaMatch } from "./persona-columns";
import { personaRows } from "./persona-rows";
import { personasCsv } from "./personas-csv";
import { personasFile } from "./personas-file";
import { readCsv } from "./read-csv";
import { runToEnd } from "./run-to-end";
import { attributeTypes, type Attribute } from "@/lib/core/vocabulary/attribute";
import { makeId } from "@/lib/core/vocabulary/ids";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { type Json } from "@/lib/std/json";
import { inEnglish } from "@/lib/words/words";

const attributes: readonly Attribute[] = attributeTypes.map((type) => ({ key: type, type, label: `Their ${type}`, description: "", category: "Who", purpose: null, suggestions: [], unit: null, source: null }));
const ana: Persona = { id: makeId("persona", () => 0.1), name: "Ana", face: "👩", story: "Buys.", profile: { attributes: { text: "France", number: 3 }, consent: ["personalization"] } };
const bo: Persona = { id: makeId("persona", () => 0.2), name: "Bo", face: "🧔", story: "", profile: { visitor: "v-2", attributes: {} } };

function rowsOf(text: string, personas: readonly Persona[] = [ana, bo], chosen?: PersonaMatch | null) {
  const table = runToEnd(readCsv(text, inEnglish));
  const uses = guessUses(table.headings.map((heading, index) => ({ heading, samples: table.rows.map(({ cells }) => cells[index] ?? "") })), attributes);
  return runToEnd(personaRows({ table, uses, match: chosen === undefined ? firstMatch(uses) : chosen, attributes, personas, say: inEnglish }));
}

describe("what a column is for is guessed from its heading", () => {
  it.each([
    { heading: "Name", use: "name" },
    { heading: "Full name", use: "name" },
    { heading: "customer_id", use: "visitor" },
    { heading: "E-Mail-Adresse", use: "visitor" },
    { heading: "Adresse e-mail", use: "visitor" },
    { heading: "Vorname", use: "first-name" },
    { heading: "Nom de famille", use: "last-name" },
    { heading: "id", use: "visitor" },
    { heading: "number", use: "attribute:number" },
    { heading: "attributes.number", use: "attribute:number" },
    { heading: "Their number", use: "attribute:number" },
    { heading: "Shoe size", use: "leave" },
    { heading: "", use: "leave" },
  ] satisfies readonly { heading: string; use: ColumnUse }[])("$heading: $use", ({ heading, use }) => {
    expect(guessUses([{ heading, samples: ["17"] }], attributes)).toEqual([use]);
  });

  it("an id of ours is an id, and nothing is guessed twice", () => {
    const columns = [{ heading: "id", samples: [ana.id] }, { heading: "name", samples: [] }, { heading: "Full name", samples: [] }];
    expect(guessUses(columns, attributes)).toEqual(["id", "name", "leave"]);
  });
});

describe("a row", () => {
  it("adds a persona with what it says", () => {
    expect(rowsOf("name,text,number,boolean,date,list\nCy,Spain,19.90,yes,2026-11-23,a | b").rows).toMatchObject([
      { replaces: null, persona: { name: "Cy", face: "🧑", profile: { attributes: { text: "Spain", number: 19.9, boolean: true, date: "2026-11-23", list: ["a", "b"] } } } },
    ]);
  });

  it("adds somebody of a name that is here already, unless it was chosen that names say who is meant", () => {
    expect(rowsOf("name,text\nAna,Spain").rows).toMatchObject([{ replaces: null, persona: { name: "Ana" } }]);
  });

  it("changes the persona that it is matched with: what it does not speak of stays, an empty cell makes unknown", () => {
    const [row] = rowsOf("name,text,boolean\nAna,,no", [ana, bo], "name").rows;
    expect(row).toMatchObject({ replaces: ana });
    expect(row?.persona).toEqual({ name: "Ana", face: "👩", story: "Buys.", profile: { attributes: { number: 3, boolean: false }, consent: ["personalization"] } });
  });

  it("with an id renames the persona of that id", () => {
    expect(rowsOf(`id,name\n${bo.id},Bob`).rows).toMatchObject([{ replaces: bo, persona: { name: "Bob", profile: { visitor: "v-2" } } }]);
  });

  it("is matched by the visitor id that it has, and by no other thing that is the same", () => {
    expect(rowsOf("Email,Name\nv-2,Bob\nv-3,Ana").rows.map(({ replaces, persona }) => [replaces?.id ?? null, persona.name])).toEqual([[bo.id, "Bob"], [null, "Ana"]]);
  });

  it("is never matched by its place: a second file changes nobody that the first one brought", () => {
    const [first] = rowsOf("City,text\nLyon,France", []).rows;
    const brought = { id: makeId("persona", () => 0.5), name: "", ...first?.persona, face: "🧑", story: "", profile: first?.persona.profile ?? { attributes: {} } };
    expect(brought.name).toBe("Person 2");
    for (const match of [null, "name"] as const) expect(rowsOf("City,text\nRome,Italy", [brought], match).rows).toMatchObject([{ replaces: null }]);
  });

  it("without a name is called by its visitor id, or by its line", () => {
    expect(rowsOf("visitor id,number\nv-9,1\n,2").rows.map(({ persona }) => persona.name)).toEqual(["v-9", "Person 3"]);
  });
});

describe("what does not read is said by line and column", () => {
  it.each([
    { text: "name,number\nCy,many", says: { line: 2, column: "number", detail: "“many” is not a number, such as 42 or 19.90" } },
    { text: 'name,number\nCy,"1,000"', says: { line: 2, column: "number", detail: "“1,000” can be read in two ways: say how this column is written" } },
    { text: "name,date\nCy,11/12/2026", says: { line: 2, column: "date", detail: "“11/12/2026” can be read in two ways: say how this column is written" } },
    { text: "name,date\nCy,2026-02-30", says: { line: 2, column: "date", detail: "“2026-02-30” is not a date, such as 2026-11-23" } },
    { text: "name,boolean\nCy,maybe", says: { line: 2, column: "boolean", detail: "“maybe” is neither yes nor no" } },
    { text: "name,version\nCy,two", says: { line: 2, column: "version", detail: "“two” is not a version, such as 2.10.3" } },
    { text: "name,number\n,1", says: { line: 2, column: "name", detail: "is empty" } },
    { text: "name\nCy\n\nCy", says: { line: 4, column: null, detail: "is the same persona as line 2: Cy" } },
    { text: `name\n${"x".repeat(121)}`, says: { line: 2, column: "name", detail: "is longer than 120 characters" } },
    { text: "name,events\nCy,yesterday", says: { line: 2, column: "events", detail: 'is not a JSON list of events, such as [{"name":"purchase","at":"2026-11-23"}]' } },
  ])("$text", ({ text, says }) => {
    expect(rowsOf(text, [ana, bo], text.startsWith("name\nCy\n") ? "name" : undefined).faults).toEqual([says]);
  });

  it("a name that two have needs an id", () => {
    expect(rowsOf("name\nAna", [ana, { ...bo, name: "Ana" }], "name").faults).toEqual([{ line: 2, column: "name", detail: "2 personas are called Ana: say which in a column with their ids" }]);
  });
});

const empty: WorkspaceFile = { format: 1, attributes: [], placements: [], contentTypes: [], eventTypes: [], audiences: [], personas: [], campaigns: [], order: { campaigns: [], personas: [] } };

it("new personas stand behind those there are, and nobody goes", () => {
  const workspace = { ...empty, personas: [ana, bo], order: { campaigns: [], personas: [bo.id, ana.id] } };
  const file = personasFile(workspace, rowsOf("name,number\nCy,1\nAna,4", [ana, bo], "name").rows, () => 0.3);
  expect(file.personas.map(({ name, profile }) => [name, profile.attributes["number"]])).toEqual([["Ana", 4], ["Bo", undefined], ["Cy", 1]]);
  expect(file.order.personas).toEqual([bo.id, ana.id, makeId("persona", () => 0.3)]);
});

it("personas that were taken out as CSV come back as they were", () => {
  const words = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== "" && !text.includes("\0"));
  const value: Readonly<Record<string, fc.Arbitrary<Json>>> = {
    text: fc.oneof(words, fc.constantFrom("=1+1", "'=1", " France ", "a;b", "[x]")),
    number: fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
    boolean: fc.boolean(),
    date: fc.constantFrom("2026-11-23", "2026-11-23T10:00:00Z", 1_700_000_000_000),
    version: fc.constantFrom("2.10.3", "1.0.0-rc.1"),
    list: fc.array(fc.oneof(words, fc.constantFrom("a|b", "", "[", "=x"))),
  };
  const profile = fc.record({
    visitor: words.map((text) => text.trim()),
    attributes: fc.record(value, { requiredKeys: [] }).map((known): Readonly<Record<string, Json>> => Object.fromEntries(Object.entries(known).flatMap(([key, each]) => (each === undefined ? [] : [[key, each]])))),
    consent: fc.array(words, { maxLength: 3 }),
    events: fc.constantFrom<NonNullable<ProfileJson["events"]>>([], [{ name: "purchase", at: "2026-11-23", properties: { amount: 3 } }]),
  });
  fc.assert(
    fc.property(fc.uniqueArray(fc.record({ profile, name: words.map((text) => text.trim()), story: words.map((text) => text.trim()) }), { maxLength: 4, selector: ({ name }) => name }), (given) => {
      const personas = given.map((each, index): Persona => ({ ...each, id: makeId("persona", () => index / 10), face: "🙂" }));
      const back = rowsOf(personasCsv(personas, attributes), []);
      expect(back.faults).toEqual([]);
      expect(back.rows.map(({ id, persona }) => ({ id, ...persona }))).toEqual(personas);
    }),
  );
});

it("of too many rows the first are taken, or as many spread over all", () => {
  const rows = Array.from({ length: 10 }, (_each, index) => index);
  expect(chosenRows(rows, "first", 3)).toEqual([0, 1, 2]);
  expect(chosenRows(rows, "sample", 3)).toEqual([0, 3, 6]);
  expect(chosenRows(rows, "sample", 20)).toEqual(rows);
  expect(attributeOf("name")).toBeNull();
});
