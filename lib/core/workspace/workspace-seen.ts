import { type WorkspaceFile } from "./workspace-file";
import { workspaceText } from "./workspace-text";
import { sha256 } from "@/lib/std/sha256";

/** What a whole workspace's state is known by: an import says which one its difference was made against. */
export const workspaceSeen = (file: WorkspaceFile): Promise<string> => sha256(workspaceText(file));
