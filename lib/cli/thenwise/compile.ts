import { writeFile } from "node:fs/promises";
import { type Command } from "./command";
import { commonHelp, environmentOf } from "./options";
import { print } from "./print";
import { compiledOf, readWorkspace } from "./read-input";
import { SayStop } from "./say-stop";
import { bundleHash, bundleText } from "@/lib/core/compile/bundle-text";

export const compileCommand: Command = {
  name: "compile",
  summary: "Compiles a workspace's campaigns into one bundle: its canonical text, whose SHA-256 is its address.",
  usage: "compile WORKSPACE.json [--out BUNDLE.json] [--environment KEY]",
  details: `The bundle goes to standard output, its hash to standard error; with --out the file is written and the hash alone is printed.\nExit code 1 when a finding blocks.\n\n  --out FILE          write the bundle there\n${commonHelp.environment}`,
  files: { least: 1, most: 1 },
  values: ["out", "environment"],
  switches: [],
  async run(given) {
    const [path = ""] = given.files;
    const { bundle } = compiledOf(await readWorkspace(path), { path, environment: environmentOf(given) });
    const text = bundleText(bundle);
    const [hash, out] = [await bundleHash(text), given.value("out")];
    if (out === null) {
      await print(text);
      process.stderr.write(`${hash}\n`);
      return 0;
    }
    await writeFile(out, text).catch(() => {
      throw new SayStop(`${out} cannot be written.`, 2);
    });
    await print(`${hash}\n`);
    return 0;
  },
};
