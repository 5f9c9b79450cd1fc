import { memory } from "./memory";
import { type PageProfile } from "./profile";

/** The purpose under which a visitor's own id may be kept in their browser. */
const storagePurpose = "storage";

export const isStorageAllowed = ({ consent }: PageProfile): boolean => consent?.includes(storagePurpose) === true;

/**
 * Who this is: what the page says; else an id of ours, kept in the browser, but only for visitors who consented to `storage`. Everybody else
 * has none: A/B splits then take their first arm and count nothing, rather than showing the same person another arm on every page.
 */
export function visitorOf(profile: PageProfile, told: string | null): string | null {
  if (profile.visitor !== undefined || told !== null) return profile.visitor ?? told;
  if (!isStorageAllowed(profile)) return null;
  const kept = memory.get("visitor");
  if (kept !== null) return kept;
  const made = newVisitor();
  memory.set("visitor", made);
  return made;
}

function newVisitor(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(36).padStart(2, "0")).join("");
}
