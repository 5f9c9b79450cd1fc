import { readFile } from "node:fs/promises";
import { placeOf, syntaxFault, type TextPlace } from "./place-in-text";
import { SayStop } from "./say-stop";
import { compile, type Compiled } from "@/lib/core/compile/compile";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { loadBundle, loadBundleText, type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { namesOf } from "@/lib/core/flow/names";
import { notJson, readWorkspaceText, type FileProblem } from "@/lib/core/workspace/open-workspace-file";
import { libraryOf, sourcesOf } from "@/lib/core/workspace/sources-of";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { inEnglish } from "@/lib/words/words";

/** A file that was read, by the name it was given. */
export type NamedText = { readonly path: string; readonly text: string };

const at = (path: string, { line, column }: TextPlace): string => `${path}:${line}:${column}`;

/** What is wrong in a file, with line and column as editors and terminals open them. */
export function problemLine({ path, text }: NamedText, { pointer, detail }: FileProblem): string {
  const syntax = detail === notJson ? syntaxFault(text) : null;
  if (syntax !== null) return `${at(path, syntax.place)} ${notJson}: what stands there ${syntax.why}`;
  return pointer === "" ? `${path} ${detail}` : `${at(path, placeOf(text, pointer))} ${pointer} ${detail}`;
}

export async function readText(path: string): Promise<string> {
  try {
    return await readFile(path, "utf8");
  } catch (error) {
    const code = error instanceof Error && "code" in error ? error.code : null;
    const why = code === "ENOENT" ? "is not there" : code === "EISDIR" ? "is a folder, not a file" : "cannot be read";
    throw new SayStop(`${path} ${why}.`, 2);
  }
}

export async function readWorkspace(path: string): Promise<WorkspaceFile> {
  const text = await readText(path);
  const read = readWorkspaceText(text);
  if (!read.ok) throw new SayStop(`${read.error.problems.map((problem) => problemLine({ path, text }, problem)).join(".\n")}.`, 1);
  return read.value;
}

/** A workspace compiled, or the findings that keep it from being. */
export function compiledOf(file: WorkspaceFile, { path, environment }: { readonly path: string; readonly environment: string }): Compiled {
  const library = libraryOf(file);
  const compiled = compile(sourcesOf(file), { environment, library });
  if (compiled.ok) return compiled.value;
  const sentences = saidOnce(compiled.error.map((finding) => findingSentence(finding, namesOf(library, inEnglish)))).slice(0, 5);
  const count = `${compiled.error.length} ${compiled.error.length === 1 ? "finding keeps" : "findings keep"}`;
  throw new SayStop(`${count} ${path} from going out; see thenwise check ${path}.\n${sentences.map((sentence) => `  ${sentence}`).join("\n")}`, 1);
}

/** One cause that shows in many places is one sentence. */
function saidOnce(sentences: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const sentence of sentences) counts.set(sentence, (counts.get(sentence) ?? 0) + 1);
  return [...counts].map(([sentence, count]) => (count === 1 ? sentence : `${sentence} (${count} places)`));
}

/** The evaluator's bundle, from a workspace file or from a bundle's own text. */
export async function readRules(path: string, environment: string): Promise<LoadedBundle> {
  const text = await readText(path);
  const loaded = looksLikeBundle(text) ? loadBundleText(text) : loadBundle(compiledOf(await readWorkspace(path), { path, environment }).bundle);
  if (loaded.ok) return loaded.value;
  throw new SayStop(`${problemLine({ path, text }, { pointer: loaded.error.at, detail: loaded.error.why })}.`, 1);
}

function looksLikeBundle(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null && "predicates" in json;
  } catch {
    return false;
  }
}
