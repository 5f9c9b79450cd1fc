import { type Command } from "./command";
import { commonHelp, environmentOf, momentOf } from "./options";
import { print, printJson } from "./print";
import { compiledOf, readWorkspace } from "./read-input";
import { coverageOf } from "@/lib/core/cover/coverage-of";
import { coverWithPersonas } from "@/lib/core/cover/cover-with-personas";
import { personaNames, targetWords } from "@/lib/core/cover/cover-words";
import { loadBundle } from "@/lib/core/evaluate/load-bundle";
import { profileWords } from "@/lib/core/explain/profile-words";
import { suggestedValues } from "@/lib/core/explain/suggested-values";
import { libraryOf, sourcesOf } from "@/lib/core/workspace/sources-of";
import { inEnglish } from "@/lib/words/words";

export const coverCommand: Command = {
  name: "cover",
  summary: "Says how much of the rules the workspace's personas reach, and makes up the few who reach the rest.",
  usage: "cover WORKSPACE.json [--alone] [--json]",
  details: `Everybody who is made up was asked: they do get there. What nobody was found for is listed last.

  --alone             without the workspace's own personas: the few who reach everything
${commonHelp.json}
${commonHelp.now}
${commonHelp.environment}`,
  files: { least: 1, most: 1 },
  values: ["now", "environment"],
  switches: ["alone", "json"],
  async run(given) {
    const [path = ""] = given.files;
    const file = await readWorkspace(path);
    const library = libraryOf(file);
    const { bundle, predicateOf } = compiledOf(file, { path, environment: environmentOf(given) });
    const loaded = loadBundle(bundle);
    if (!loaded.ok) throw new Error(`the compiled bundle does not load: ${loaded.error.at} ${loaded.error.why}`);
    const people = given.is("alone") ? [] : file.personas.map(({ profile }) => profile);
    const now = momentOf(given);
    const { targets, reached } = coverageOf(loaded.value, people, { now });
    const { personas, missed } = coverWithPersonas(loaded.value, { now, people, suggested: suggestedValues(library.attributes) });
    const words = { campaigns: sourcesOf(file), library, predicateOf, pool: loaded.value.bundle.predicates, say: inEnglish };
    const names = personaNames(personas, words);
    const made = personas.map(({ profile, reaches }, index) => ({ name: names[index] ?? "Somebody", profile, reaches: reaches.map((target) => targetWords(target, words)) }));
    const left = missed.map((target) => targetWords(target, words));
    if (given.is("json")) {
      await printJson({ targets: targets.length, reached, personas: made, missed: left });
      return 0;
    }
    const told = made.flatMap(({ name, profile, reaches }) => [`  ${name}: ${profileWords(profile, library, inEnglish).join(", ") || "nothing is known"}`, ...reaches.map((reach) => `    ${reach}`)]);
    const lines = [
      `${people.length} ${people.length === 1 ? "persona reaches" : "personas reach"} ${reached} of ${targets.length}.`,
      ...(told.length === 0 ? [] : ["These would reach the rest:", ...told]),
      ...(left.length === 0 ? [] : ["Nobody was found for:", ...left.map((target) => `  ${target}`)]),
    ];
    await print(`${lines.join("\n")}\n`);
    return 0;
  },
};
