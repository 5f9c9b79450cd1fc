import { z } from "zod";
import { workspaceFileSchema, type WorkspaceFile } from "@/lib/core/workspace/workspace-file";

/** What becomes of things that a file does not hold. The list is the type. */
export const othersChoices = ["keep", "remove"] as const;
export type Others = (typeof othersChoices)[number];

/** PUT /workspace-file: the file, and the state of the workspace that its difference was made against. */
export const workspaceImport = z.strictObject({
  file: workspaceFileSchema,
  others: z.enum(othersChoices),
  /** SHA-256 of the workspace's text as it was seen, lower-case hexadecimal (`workspaceSeen`). */
  seen: z.string().regex(/^[0-9a-f]{64}$/, "is not a SHA-256 in hexadecimal"),
  /** What the table was called that the file's personas were read from; absent: it was a file of ours. For the audit log. */
  table: z.string().trim().min(1).max(200).exactOptional(),
});
export type WorkspaceImport = { readonly file: WorkspaceFile; readonly others: Others; readonly seen: string; readonly table?: string };

export type ImportedDto = { readonly added: number; readonly changed: number; readonly removed: number; /** What it is known by now. */ readonly seen: string };
const count = z.int().min(0);
export const importedDto: z.ZodType<ImportedDto> = z.strictObject({ added: count, changed: count, removed: count, seen: z.string() });

export const workspaceFileDto: z.ZodType<WorkspaceFile> = workspaceFileSchema;
