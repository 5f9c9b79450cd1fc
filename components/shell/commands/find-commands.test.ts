import { expect, it } from "vitest";
import { type Command } from "./command";
import { findCommands } from "./find-commands";
import { inEnglish } from "@/lib/words/words";

const command = (group: Command["group"], label: string, keywords: readonly string[] = []): Command => ({ id: `${group}:${label}`, group, label, keywords, icon: null, run: () => undefined });

const commands = [
  command("Do", "New campaign", ["create"]),
  command("Do", "Dark colours", ["theme"]),
  command("Go to", "Campaigns"),
  command("Campaigns", "VIP hero"),
  command("Campaigns", "Campaign for Zürich"),
  command("Personas", "Victoria", ["vip"]),
  command("Audiences", "Heroes of the summer"),
];

const shown = (typed: string, recent: readonly string[] = []) => findCommands(commands, { typed, recent, say: inEnglish }).map(({ group, commands: found }) => [group, ...found.map(({ label }) => label)]);

it.each([
  { why: "nothing typed: what can be done, and where one can go", typed: "", expected: [["Do", "New campaign", "Dark colours"], ["Go to", "Campaigns"]] },
  { why: "blanks are nothing", typed: "  ", expected: [["Do", "New campaign", "Dark colours"], ["Go to", "Campaigns"]] },
  { why: "a name that begins so comes before one that has it inside", typed: "hero", expected: [["Audiences", "Heroes of the summer"], ["Campaigns", "VIP hero"]] },
  { why: "in any order, any case", typed: "HERO vip", expected: [["Campaigns", "VIP hero"]] },
  { why: "accents do not matter", typed: "zurich", expected: [["Campaigns", "Campaign for Zürich"]] },
  { why: "other words for it are found, after names", typed: "vip", expected: [["Campaigns", "VIP hero"], ["Personas", "Victoria"]] },
  { why: "the heading is a word too", typed: "personas", expected: [["Personas", "Victoria"]] },
  { why: "nothing fits", typed: "xylophone", expected: [] },
])("what is found: $why", ({ typed, expected }) => {
  expect(shown(typed)).toEqual(expected);
});

it("puts what was used last on top, once, and forgets what is gone", () => {
  expect(shown("", ["Personas:Victoria", "Campaigns:deleted since", "Do:Dark colours"])).toEqual([
    ["Recent", "Victoria", "Dark colours"],
    ["Do", "New campaign"],
    ["Go to", "Campaigns"],
  ]);
});

it("of two that fit the same, the one used last is first", () => {
  const twins = [command("Campaigns", "Spring A"), command("Campaigns", "Spring B")];
  expect(findCommands(twins, { typed: "spring", recent: ["Campaigns:Spring B"], say: inEnglish })[0]?.commands.map(({ label }) => label)).toEqual(["Spring B", "Spring A"]);
});

it("shows eight of a kind and says how many more there are", () => {
  const many = Array.from({ length: 30 }, (_, index) => command("Cards", `Card ${index}`));
  expect(findCommands(many, { typed: "card", recent: [], say: inEnglish })).toMatchObject([{ group: "Cards", more: 22, commands: { length: 8 } }]);
});
