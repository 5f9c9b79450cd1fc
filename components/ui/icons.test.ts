import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { iconFont } from "@/lib/cli/icon-font";

const list = readFileSync("components/ui/icons.ts", "utf8");

test("the font holds each icon of the list and nothing else (if not: npm run icons)", async () => {
  expect(readFileSync("components/ui/icons.woff2").equals(await iconFont(list))).toBe(true);
});

test("an icon is the glyph that Lucide gives to its name", () => {
  const codes: Record<string, number> = JSON.parse(readFileSync("node_modules/lucide-static/font/codepoints.json", "utf8"));
  const wrong = [...list.matchAll(/const (\w+) = icon\("\\u([0-9a-f]{4})"\)/g)].filter(([, name = "", code]) => codes[lucideName(name)]?.toString(16) !== code);
  expect(wrong).toEqual([]);
});

const lucideName = (name: string): string => name.replaceAll(/(?<=[a-z])(?=[A-Z0-9])/g, "-").toLowerCase();
