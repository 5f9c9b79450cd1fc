import { type Command, type Given } from "./command";
import { commonHelp, environmentOf, momentOf } from "./options";
import { print, printJson } from "./print";
import { readWorkspace } from "./read-input";
import { compile } from "@/lib/core/compile/compile";
import { diffBehaviour, type BehaviourDiff } from "@/lib/core/diff/diff-behaviour";
import { diffWorkspaces, type WorkspaceChange, type WorkspaceDiff } from "@/lib/core/diff/diff-workspaces";
import { loadBundle, type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { profileWords } from "@/lib/core/explain/profile-words";
import { suggestedValues } from "@/lib/core/explain/suggested-values";
import { namesOf } from "@/lib/core/flow/names";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { libraryOf, sourcesOf } from "@/lib/core/workspace/sources-of";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { inEnglish } from "@/lib/words/words";

export const diffCommand: Command = {
  name: "diff",
  summary: "Says what differs between two workspaces, in sentences, and whose experience changes by it.",
  usage: "diff BEFORE.json AFTER.json [--json]",
  details: `First what was drawn otherwise, then for whom it means something else, each with somebody who proves it: both files were asked.
Where a file has blocking findings, the second part is left out and said to be.

${commonHelp.json}
${commonHelp.now}
${commonHelp.environment}`,
  files: { least: 2, most: 2 },
  values: ["now", "environment"],
  switches: ["json"],
  async run(given) {
    const [before, after] = [await readWorkspace(given.files[0] ?? ""), await readWorkspace(given.files[1] ?? "")];
    const [drawn, behaviour] = [diffWorkspaces(before, after, inEnglish), behaviourBetween(before, after, given)];
    if (given.is("json")) await printJson({ ...drawn, behaviour });
    else await print(`${[...drawnLines(drawn), ...behaviourLines(behaviour, after)].join("\n")}\n`);
    return 0;
  },
};

function behaviourBetween(before: WorkspaceFile, after: WorkspaceFile, given: Given): BehaviourDiff<Persona> | null {
  const [was, is] = [before, after].map((file) => loadedOf(file, environmentOf(given)));
  if (was === undefined || was === null || is === undefined || is === null) return null;
  return diffBehaviour(was, is, { now: momentOf(given), personas: after.personas, sample: [], suggested: suggestedValues(after.attributes) });
}

function loadedOf(file: WorkspaceFile, environment: string): LoadedBundle | null {
  const compiled = compile(sourcesOf(file), { environment, library: libraryOf(file) });
  if (!compiled.ok) return null;
  const loaded = loadBundle(compiled.value.bundle);
  return loaded.ok ? loaded.value : null;
}

const marks = { added: "+", changed: "~", removed: "-" } as const;

function drawnLines({ changes, reordered }: WorkspaceDiff): readonly string[] {
  if (changes.length === 0 && !reordered) return ["The two are the same."];
  return [...changes.flatMap(changeLines), ...(reordered ? ["~ Campaigns stand in another order."] : [])];
}

const changeLines = ({ kind, label, what, sentences }: WorkspaceChange): readonly string[] => [`${marks[what]} ${kind.replace("-", " ")} ${label}`, ...sentences.map((sentence) => `    ${sentence}`)];

function behaviourLines(behaviour: BehaviourDiff<Persona> | null, after: WorkspaceFile): readonly string[] {
  if (behaviour === null) return ["", "For whom it changes cannot be said: one of the two has findings that block. See thenwise check."];
  if (behaviour.changes.length === 0) return ["", behaviour.complete ? "Nobody gets anything else." : "Nobody was found who gets anything else; the search was ended early."];
  const names = namesOf(libraryOf(after), inEnglish);
  const told = behaviour.changes.flatMap(({ placement, from, to, personas, witness }) => {
    const people = personas.length > 0 ? personas.map(({ name }) => name) : profileWords(witness, libraryOf(after), inEnglish);
    return [`  ${names.placement(placement)}: ${shown(from)} → ${shown(to)}`, `    ${personas.length > 0 ? "for" : "for somebody like"} ${people.join(", ") || "a visitor of whom nothing is known"}`];
  });
  return ["", "Who gets something else", ...told, ...(behaviour.complete ? [] : ["  There may be more: the search was ended early."])];
}

const shown = (variant: { readonly name: string } | null): string => variant?.name ?? "the default";
