import "server-only";
import { container } from "@/lib/server/container";

/** What a one-time link is for, to choose the form; null: it does not work (any more). Looking does not use it up. */
export async function loginTokenPurpose(token: string): Promise<"first-admin" | "invitation" | null> {
  return (await container().signIn.linkBehind(token))?.purpose ?? null;
}
