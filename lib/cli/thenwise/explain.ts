import { type Command, type Given } from "./command";
import { commonHelp, environmentOf, momentOf } from "./options";
import { print } from "./print";
import { compiledOf, problemLine, readText, readWorkspace, type NamedText } from "./read-input";
import { SayStop, usageFault } from "./say-stop";
import { type Compiled } from "@/lib/core/compile/compile";
import { decide } from "@/lib/core/evaluate/decide";
import { loadBundle, type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";
import { changeSentence } from "@/lib/core/explain/change-sentence";
import { type ConditionRow } from "@/lib/core/explain/explain-condition";
import { explainDecision } from "@/lib/core/explain/explain-decision";
import { suggestedValues } from "@/lib/core/explain/suggested-values";
import { whatWouldItTake } from "@/lib/core/explain/what-would-it-take";
import { whyNot } from "@/lib/core/explain/why-not";
import { whyNotSentence } from "@/lib/core/explain/why-not-sentence";
import { notJson, problemOf } from "@/lib/core/workspace/open-workspace-file";
import { namesOf } from "@/lib/core/flow/names";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { filedProfile, type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { libraryOf, sourcesOf } from "@/lib/core/workspace/sources-of";
import { inEnglish } from "@/lib/words/words";

export const explainCommand: Command = {
  name: "explain",
  summary: "Says why a visitor gets what they get, step by step; with --variant also why not that one, and what it would take.",
  usage: "explain WORKSPACE.json (--persona NAME | --profile PROFILE.json) [--variant NAME]",
  details: `  --persona NAME      one of the workspace's personas, by name or id
  --profile FILE      a profile as JSON
  --variant NAME      a variant, by name or id
${commonHelp.now}
${commonHelp.environment}`,
  files: { least: 1, most: 1 },
  values: ["persona", "profile", "variant", "now", "environment"],
  switches: [],
  async run(given) {
    const [path = ""] = given.files;
    const file = await readWorkspace(path);
    const compiled = compiledOf(file, { path, environment: environmentOf(given) });
    const loaded = loadBundle(compiled.bundle);
    if (!loaded.ok) throw new Error(`the compiled bundle does not load: ${loaded.error.at} ${loaded.error.why}`);
    const explaining: Explaining = { file, compiled, loaded: loaded.value, profile: await profileOf(given, file), now: momentOf(given) };
    const variant = given.value("variant");
    const lines = [...decisionLines(explaining), ...(variant === null ? [] : ["", ...variantLines(explaining, variant)])];
    await print(`${lines.join("\n")}\n`);
    return 0;
  },
};

type Explaining = { readonly file: WorkspaceFile; readonly compiled: Compiled; readonly loaded: LoadedBundle; readonly profile: ProfileJson; readonly now: number };

async function profileOf(given: Given, { personas }: WorkspaceFile): Promise<ProfileJson> {
  const [name, path] = [given.value("persona"), given.value("profile")];
  if ((name === null) === (path === null)) usageFault("Say who it is about: either --persona NAME or --profile PROFILE.json.");
  if (path !== null) {
    const text = await readText(path);
    const read = filedProfile.safeParse(jsonOf({ path, text }), { reportInput: true });
    if (read.success) return read.data;
    const [first] = read.error.issues;
    return usageFault(first === undefined ? `${path} is not a profile.` : `${problemLine({ path, text }, problemOf(first))}: it is not a profile.`);
  }
  const persona = personas.find((each) => each.name === name || each.id === name);
  if (persona !== undefined) return persona.profile;
  throw new SayStop(`There is no persona “${name ?? ""}”. There are: ${personas.map((each) => each.name).join(", ") || "none"}.`, 2);
}

function jsonOf(file: NamedText): unknown {
  try {
    return JSON.parse(file.text);
  } catch {
    return usageFault(`${problemLine(file, { pointer: "", detail: notJson })}.`);
  }
}

function decisionLines({ file, compiled, loaded, profile, now }: Explaining): readonly string[] {
  const library = libraryOf(file);
  const read = profileFromJson(profile, loaded.door);
  const decision = decide(loaded, read, { now });
  const names = namesOf(library, inEnglish);
  const shown = Object.values(decision.placements).map(({ placement, variant, reason }) => `${names.placement(placement)}: ${variant === null ? "the default" : variant.name} (${reason})`);
  const explained = explainDecision(decision, sourcesOf(file), { predicateOf: compiled.predicateOf, truths: decision.truths, profile: read, library, say: inEnglish });
  return [...shown, ...explained.flatMap(({ name, steps, outcome }) => ["", name, ...steps.flatMap(stepLines), `  ${outcome}`])];
}

type Step = ReturnType<typeof explainDecision>[number]["steps"][number];

function stepLines({ title, row, led }: Step): readonly string[] {
  return [`  ${title}${led === null ? "" : ` → ${led}`}`, ...(row === null ? [] : rowLines(row, "    "))];
}

function rowLines({ truth, sentence, value, parts }: ConditionRow, indent: string): readonly string[] {
  return [`${indent}${truth}: ${sentence}${value === undefined ? "" : ` (${value})`}`, ...parts.flatMap((part) => rowLines(part, `${indent}  `))];
}

function variantLines({ file, compiled, loaded, profile, now }: Explaining, wanted: string): readonly string[] {
  const library = libraryOf(file);
  const variant = loaded.bundle.variants.find(({ id, name }) => id === wanted || name === wanted);
  if (variant === undefined) throw new SayStop(`There is no variant “${wanted}”. There are: ${loaded.bundle.variants.map(({ name }) => name).join(", ") || "none"}.`, 2);
  const why = whyNotSentence(whyNot(loaded, profile, { now, variant: variant.id }), { campaigns: sourcesOf(file), library, predicateOf: compiled.predicateOf, say: inEnglish });
  const takes = whatWouldItTake(loaded, profile, { now, variant: variant.id, suggested: suggestedValues(library.attributes) });
  const changes = takes === null ? ["  Nothing was found that leads there."] : [...takes.changes.map((change) => `  ${changeSentence(change, { profile, library, say: inEnglish })}`), ...(takes.visitor === null ? [] : [`  Visitor id: ${takes.visitor}`])];
  return [`Why not ${variant.name}? ${why}`, "What would it take?", ...(changes.length === 0 ? ["  Nothing: they get it."] : changes)];
}
