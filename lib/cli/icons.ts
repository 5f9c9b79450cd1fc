import { readFile, writeFile } from "node:fs/promises";
import { iconFont } from "./icon-font";

await writeFile("components/ui/icons.woff2", await iconFont(await readFile("components/ui/icons.ts", "utf8")));
