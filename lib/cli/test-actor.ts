import { type Role } from "@/lib/api/roles";
import { isId, type Id, type IdKind } from "@/lib/core/vocabulary/ids";
import { type Actor } from "@/lib/server/policy/actor";

/** An id written out in a test. */
export function known<Kind extends IdKind>(kind: Kind, text: string): Id<Kind> {
  if (!isId(kind, text)) throw new Error(text);
  return text;
}

/** Somebody of a workspace, named after the role. The slug is the workspace's name and what its id ends in. */
export const testActor = (role: Role, slug = "northbound"): Actor => ({
  user: known("user", `usr_${role}`),
  name: role,
  email: `${role}@northbound.example`,
  session: "test",
  workspace: { id: known("workspace", `ws_${slug}`), slug, name: slug },
  role,
});
