import { readFile } from "node:fs/promises";
import { SayStop } from "./say-stop";
import { compile, type Compiled } from "@/lib/core/compile/compile";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { loadBundle, loadBundleText, type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { namesOf } from "@/lib/core/flow/names";
import { readWorkspaceText, type FileProblem } from "@/lib/core/workspace/open-workspace-file";
import { libraryOf, sourcesOf } from "@/lib/core/workspace/sources-of";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { inEnglish } from "@/lib/words/words";

const problemLine = (file: string, { pointer, detail }: FileProblem): string => `${file}${pointer === "" ? "" : ` at ${pointer}`} ${detail}`;

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
  const read = readWorkspaceText(await readText(path));
  if (!read.ok) throw new SayStop(`${read.error.problems.map((problem) => problemLine(path, problem)).join(".\n")}.`, 1);
  return read.value;
}

/** A workspace compiled, or the findings that keep it from being. */
export function compiledOf(file: WorkspaceFile, { path, environment }: { readonly path: string; readonly environment: string }): Compiled {
  const library = libraryOf(file);
  const compiled = compile(sourcesOf(file), { environment, library });
  if (compiled.ok) return compiled.value;
  const sentences = compiled.error.slice(0, 5).map((finding) => `  ${findingSentence(finding, namesOf(library, inEnglish))}`);
  const count = `${compiled.error.length} ${compiled.error.length === 1 ? "finding keeps" : "findings keep"}`;
  throw new SayStop(`${count} ${path} from going out; see thenwise check ${path}.\n${sentences.join("\n")}`, 1);
}

/** The evaluator's bundle, from a workspace file or from a bundle's own text. */
export async function readRules(path: string, environment: string): Promise<LoadedBundle> {
  const text = await readText(path);
  const loaded = looksLikeBundle(text) ? loadBundleText(text) : loadBundle(compiledOf(await readWorkspace(path), { path, environment }).bundle);
  if (loaded.ok) return loaded.value;
  throw new SayStop(problemLine(path, { pointer: loaded.error.at, detail: `${loaded.error.why}.` }), 1);
}

function looksLikeBundle(text: string): boolean {
  try {
    const json: unknown = JSON.parse(text);
    return typeof json === "object" && json !== null && "predicates" in json;
  } catch {
    return false;
  }
}
