import { readFile } from "node:fs/promises";
import subsetFont from "subset-font";

/** Lucide's font, as woff2, with the glyphs alone that `components/ui/icons.ts` names. The same list makes the same bytes. */
export async function iconFont(list: string): Promise<Buffer> {
  const glyphs = [...list.matchAll(/icon\("\\u([0-9a-f]{4})"\)/g)].map(([, code = ""]) => String.fromCodePoint(Number.parseInt(code, 16)));
  return subsetFont(await readFile("node_modules/lucide-static/font/lucide.ttf"), glyphs.join(""), { targetFormat: "woff2" });
}
