import { readdirSync, readFileSync } from "node:fs";
import { IntlMessageFormat } from "intl-messageformat";
import { describe, expect, it } from "vitest";
import french from "./fr.json";
import { saidIn } from "./messages-in.cases";
import { type Catalogue } from "./words";

const catalogue: Catalogue = french;
const files = ["app", "components", "lib"]
  .flatMap((room) => readdirSync(room, { recursive: true, encoding: "utf8" }).map((path) => `${room}/${path}`))
  .filter((path) => /\.tsx?$/.test(path) && !/\.(test|laws\.test|integration\.test|cases|bench)\.tsx?$/.test(path) && path !== "lib/words/words.ts");
const said = files.map((path) => ({ path, ...saidIn(path, readFileSync(path, "utf8")) }));
const messages = new Set(said.flatMap((file) => file.messages));

/** Rooms whose every visible word goes through the catalogue; the sample shop and what machines read are in English. */
const spokenRooms: readonly string[] = ["app/", "components/", "lib/core/", "lib/editor/"];
const unspokenRooms: readonly string[] = ["app/api/", "app/demo/", "lib/core/contents/own-type-faults.ts", "lib/core/flow/open-flow.ts", "lib/core/workspace/"];
const isSpoken = (path: string): boolean => spokenRooms.some((room) => path.startsWith(room)) && !unspokenRooms.some((room) => path.startsWith(room));

describe("the catalogue of messages", () => {
  it("has every message that these rooms say", () => {
    // Titles of problems and names of roles are tables of the API that screens say.
    const needed = said.filter(({ path }) => isSpoken(path) || path.startsWith("lib/api/")).flatMap((file) => file.messages);
    expect(needed.filter((message) => !Object.hasOwn(catalogue, message))).toEqual([]);
  });

  it("has none that nobody says", () => {
    expect(Object.keys(catalogue).filter((message) => !messages.has(message))).toEqual([]);
  });

  it("asks each language for the same facts", () => {
    const differing = Object.entries(catalogue).filter(([english, other]) => partsOf(english, "en") !== partsOf(other, "fr"));
    expect(differing).toEqual([]);
  });

  it("is in order, so that two people who add to it rarely meet", () => {
    expect(Object.keys(catalogue)).toEqual(Object.keys(catalogue).toSorted());
  });

  it("holds every word of these rooms", () => {
    const raw = said.filter(({ path }) => isSpoken(path)).flatMap(({ path, raw: words }) => words.map((word) => `${path}: ${word}`));
    expect(raw).toEqual([]);
  });
});

function partsOf(text: string, locale: string): string {
  const names = new Set<string>();
  const see = (part: unknown): void => {
    if (Array.isArray(part)) part.forEach(see);
    if (typeof part !== "object" || part === null) return;
    if ("value" in part && "type" in part && part.type !== 0) names.add(String(part.value));
    Object.values(part).forEach(see);
  };
  if (text.includes("{")) see(new IntlMessageFormat(text, locale).getAst());
  return [...names].toSorted().join(", ");
}
