import { expect, it } from "vitest";
import { usesWords } from "./uses-words";
import { type UsedBy } from "@/lib/api/problem";
import { inEnglish } from "@/lib/words/words";

const user = (kind: UsedBy["kind"], name: string): UsedBy => ({ kind, id: name, name });

it.each([
  { usedBy: [], says: "Not used yet" },
  { usedBy: [user("campaign", "A")], says: "Used by 1 campaign" },
  { usedBy: [user("campaign", "A"), user("campaign", "B"), user("audience", "C")], says: "Used by 2 campaigns and 1 audience" },
  { usedBy: [user("campaign", "A"), user("environment", "Production")], says: "Used by 1 campaign, live in Production" },
  { usedBy: [user("environment", "Staging"), user("environment", "Production")], says: "Live in Staging, Production" },
])("$says", ({ usedBy, says }) => {
  expect(usesWords(usedBy, inEnglish)).toBe(says);
});
