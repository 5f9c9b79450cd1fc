import { profileSchema } from "@/lib/api/profile";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Words } from "@/lib/words/words";

export type AskedProfile = { readonly profile: ProfileJson; readonly fault: null } | { readonly profile: null; readonly fault: string };

/** A pasted profile: as it travels (`{"attributes": {…}}`), or only its attributes (`{"country": "France"}`), as people paste them. */
export function askedProfile(text: string, say: Words): AskedProfile {
  if (text.trim() === "") return { profile: null, fault: say("Paste a profile, for example {example}.", { example: '{"country": "France"}' }) };
  try {
    const raw: unknown = JSON.parse(text);
    const whole = profileSchema.safeParse(raw);
    if (whole.success) return { profile: whole.data, fault: null };
    const isWhole = typeof raw === "object" && raw !== null && "attributes" in raw;
    const bare = profileSchema.safeParse({ attributes: raw });
    if (bare.success) return { profile: bare.data, fault: null };
    const [first] = (isWhole ? whole : bare).error.issues;
    const at = first?.path.join(" › ") ?? "";
    return { profile: null, fault: `${say("This is JSON, but not a profile.")} ${at === "" ? "" : `${at}: `}${first?.message ?? ""}` };
  } catch {
    return { profile: null, fault: say("This is not JSON yet.") };
  }
}
