import { writeFile } from "node:fs/promises";
import { type Command } from "./command";
import { print } from "./print";
import { readText, readWorkspace } from "./read-input";
import { SayStop } from "./say-stop";
import { workspaceText } from "@/lib/core/workspace/workspace-text";

export const formatCommand: Command = {
  name: "format",
  summary: "Writes a workspace file the one way the app exports it, so that git shows only what changed.",
  usage: "format WORKSPACE.json [--write | --check]",
  details: "  --write             write it back to the file\n  --check             write nothing; exit code 1 when it would change",
  files: { least: 1, most: 1 },
  values: [],
  switches: ["write", "check"],
  async run({ files, is }) {
    const [path = ""] = files;
    const text = workspaceText(await readWorkspace(path));
    if (is("check")) return (await readText(path)) === text ? 0 : 1;
    if (!is("write")) await print(text);
    else
      await writeFile(path, text).catch(() => {
        throw new SayStop(`${path} cannot be written.`, 2);
      });
    return 0;
  },
};
