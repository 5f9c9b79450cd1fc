import { type z } from "zod";
import { issueWords } from "./issue-words";
import { workspaceFileSchema, type WorkspaceFile } from "./workspace-file";
import { workspaceLimits } from "./workspace-limits";
import { audienceCircle } from "@/lib/core/conditions/audience-circle";
import { isBuiltIn } from "@/lib/core/contents/own-content-type";
import { ownTypeSettings } from "@/lib/core/contents/own-type-schema";
import { ownTypeFaults } from "@/lib/core/contents/own-type-faults";
import { structureProblems } from "@/lib/core/flow/open-flow";
import { isJsonObject } from "@/lib/std/json";
import { err, ok, type Result } from "@/lib/std/result";

export type FileProblem = { readonly pointer: string; readonly detail: string };

/** Why a document is not a workspace file, each with the JSON Pointer of the place. */
export type BadWorkspaceFile = { readonly tag: "bad-workspace-file"; readonly problems: readonly FileProblem[] };

/**
 * The one door from a document to a workspace file: shapes, bounds, flows that are flows, names that are given once, and an
 * order that names what is there. A reference to something that is not in the file is a finding, not a reason to refuse.
 */
export function openWorkspaceFile(raw: unknown): Result<WorkspaceFile, BadWorkspaceFile> {
  const unkept = unkeptKey(raw, "");
  if (unkept !== null) return err({ tag: "bad-workspace-file", problems: [{ pointer: unkept, detail: "is a key that cannot be kept" }] });
  const parsed = workspaceFileSchema.safeParse(raw, { reportInput: true });
  if (!parsed.success) {
    const problems = parsed.error.issues.slice(0, 20).map(problemOf);
    return err({ tag: "bad-workspace-file", problems });
  }
  return wholeWorkspaceFile(parsed.data);
}

/** The second half of the door, for whoever parsed the shape with what lies around it. */
export function wholeWorkspaceFile(file: WorkspaceFile): Result<WorkspaceFile, BadWorkspaceFile> {
  const problems = [...namedTwice(file), ...typeProblems(file), ...circleProblems(file), ...flowProblems(file), ...orderProblems(file)];
  return problems.length === 0 ? ok(file) : err({ tag: "bad-workspace-file", problems: problems.slice(0, 20) });
}

/** Where a document has `__proto__` as a key: readers drop it in silence, and nothing may be lost in silence. Null: nowhere. */
function unkeptKey(value: unknown, at: string): string | null {
  // Files are large and have none: the place is only worked out where there is one.
  if (!hasUnkeptKey(value) || typeof value !== "object" || value === null) return null;
  const waiting: { readonly value: object; readonly at: string }[] = [{ value, at }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const [key, member] of Object.entries<unknown>({ ...next.value })) {
      const place = `${next.at}${pointerOf([key])}`;
      if (key === "__proto__") return place;
      if (typeof member === "object" && member !== null) waiting.push({ value: member, at: place });
    }
  }
  return null;
}

function hasUnkeptKey(value: unknown): boolean {
  const waiting: unknown[] = [value];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (isJsonObject(next) && Object.hasOwn(next, "__proto__")) return true;
    const members: readonly unknown[] = Array.isArray(next) ? next : isJsonObject(next) ? Object.values(next) : [];
    for (const member of members) if (typeof member === "object" && member !== null) waiting.push(member);
  }
  return false;
}

/** What is said of a text that is no document at all. */
export const notJson = "is not JSON";

/** The same from text, with the bound on its length. */
export function readWorkspaceText(text: string): Result<WorkspaceFile, BadWorkspaceFile> {
  const refused = (detail: string): Result<never, BadWorkspaceFile> => err({ tag: "bad-workspace-file", problems: [{ pointer: "", detail }] });
  if (text.length > workspaceLimits.text) return refused(`is longer than ${workspaceLimits.text} characters`);
  const json = jsonOf(text);
  return json === undefined ? refused(notJson) : openWorkspaceFile(json.value);
}

function jsonOf(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text.replace(/^\uFEFF/, "")) };
  } catch {
    return undefined;
  }
}

/** What zod found, as a problem of the file. */
export const problemOf = (issue: z.core.$ZodIssue): FileProblem => ({ pointer: pointerOf(issue.path), detail: issueWords(issue) });

const pointerOf = (path: readonly PropertyKey[]): string => path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

function namedTwice(file: WorkspaceFile): readonly FileProblem[] {
  const lists = [
    repeated("/attributes", "key", file.attributes.map(({ key }) => key)),
    repeated("/placements", "key", file.placements.map(({ key }) => key)),
    repeated("/contentTypes", "contentType", file.contentTypes.map(({ contentType }) => contentType)),
    repeated("/eventTypes", "name", file.eventTypes.map(({ name }) => name)),
    repeated("/audiences", "id", file.audiences.map(({ id }) => id)),
    repeated("/personas", "id", file.personas.map(({ id }) => id)),
    repeated("/campaigns", "id", file.campaigns.map(({ id }) => id)),
  ];
  return lists.flat();
}

function repeated(at: string, member: string, names: readonly string[]): readonly FileProblem[] {
  const seen = new Set<string>();
  return names.flatMap((name, index) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    return [{ pointer: `${at}/${index}/${member}`, detail: "is given twice" }];
  });
}

/** What is said of a type that Thenwise does not have is the workspace's own type, and must be one. */
function typeProblems({ contentTypes }: WorkspaceFile): readonly FileProblem[] {
  return contentTypes.flatMap(({ contentType, settings }, index) => {
    if (isBuiltIn(contentType)) return [];
    const at = `/contentTypes/${index}`;
    const read = ownTypeSettings.safeParse(settings, { reportInput: true });
    if (!read.success) return read.error.issues.slice(0, 5).map((issue) => ({ pointer: `${at}/settings${pointerOf(issue.path)}`, detail: issueWords(issue) }));
    return ownTypeFaults({ id: contentType, ...read.data }).map(({ pointer, detail }) => ({ pointer: pointer === "/id" ? `${at}/contentType` : `${at}/settings${pointer}`, detail }));
  });
}

function flowProblems({ campaigns }: WorkspaceFile): readonly FileProblem[] {
  return campaigns.flatMap(({ flow }, index) => structureProblems(flow).map(({ pointer, detail }) => ({ pointer: `/campaigns/${index}/flow${pointer}`, detail })));
}

/** An audience that leads back to itself says nothing of anybody. */
function circleProblems({ audiences }: WorkspaceFile): readonly FileProblem[] {
  return audiences.flatMap((audience, index) => {
    const circle = audienceCircle(audience, audiences);
    return circle === null ? [] : [{ pointer: `/audiences/${index}/condition`, detail: `leads back to itself: ${circle.map(({ name }) => name).join(" → ")}` }];
  });
}

function orderProblems({ campaigns, personas, order }: WorkspaceFile): readonly FileProblem[] {
  return [...unordered("/order/campaigns", order.campaigns, campaigns), ...unordered("/order/personas", order.personas, personas)];
}

function unordered(at: string, order: readonly string[], things: readonly { readonly id: string }[]): readonly FileProblem[] {
  const there = new Set(things.map(({ id }) => id));
  const named = new Set(order);
  const first = new Map(order.map((id, index) => [id, index] as const).reverse());
  const strangers = order.flatMap((id, index) => (there.has(id) ? [] : [{ pointer: `${at}/${index}`, detail: `names ${id}, which is not in the file` }]));
  const twice = order.flatMap((id, index) => (first.get(id) === index ? [] : [{ pointer: `${at}/${index}`, detail: "is named twice" }]));
  // An id that was changed in one of two places is a stranger here and missing there: one mistake, said once.
  const missing = strangers.length > 0 ? [] : [...there].filter((id) => !named.has(id)).map((id) => ({ pointer: at, detail: `does not name ${id}` }));
  return [...strangers, ...twice, ...missing];
}
