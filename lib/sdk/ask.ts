import { type PageProfile } from "./profile";
import { type Settings } from "./settings";
import { isPictureAddress } from "@/lib/core/vocabulary/picture-address";
import { isJsonObject, type JsonObject } from "@/lib/std/json";

/** What a placement gets. No variant: the page keeps what it has. */
export type Decided = {
  readonly reason: string;
  readonly variant: string | null;
  readonly campaign: string | null;
  readonly contentType: string | null;
  readonly content: JsonObject | null;
  /** What the content is written in, where it is not the page's own language. */
  readonly language: string | null;
};

/** Said where no answer came in time, or none that can be read. */
export const noAnswer: Decided = { reason: "no-answer", variant: null, campaign: null, contentType: null, content: null, language: null };

/** Asks for placements. Never rejects; null: no answer within the deadline. */
export async function ask(settings: Settings, profile: PageProfile, placements: readonly string[]): Promise<((placement: string) => Decided) | null> {
  const stop = new AbortController();
  const deadline = setTimeout(() => stop.abort(), settings.deadlineMs);
  try {
    const response = await fetch(`${settings.endpoint}/api/v1/decide`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${settings.key}` },
      body: JSON.stringify({ profile, placements }),
      credentials: "omit",
      signal: stop.signal,
    });
    const answer: unknown = response.ok ? await response.json() : null;
    const decisions = isJsonObject(answer) ? answer["decisions"] : null;
    return isJsonObject(decisions) ? (placement) => decidedFrom(decisions[placement], settings.endpoint) : null;
  } catch {
    return null;
  } finally {
    clearTimeout(deadline);
  }
}

function decidedFrom(raw: unknown, endpoint: string): Decided {
  if (!isJsonObject(raw)) return noAnswer;
  const { reason, variant, campaign, contentType, content, language } = raw;
  const id = isJsonObject(variant) ? variant["id"] : null;
  return { reason: String(reason), variant: textOr(id), campaign: textOr(campaign), contentType: textOr(contentType), content: isContent(content) ? withPictures(content, endpoint) : null, language: textOr(language) };
}

const textOr = (raw: unknown): string | null => (typeof raw === "string" ? raw : null);
const isContent = (raw: unknown): raw is JsonObject => isJsonObject(raw);

/** Pictures that somebody brought in lie where decisions are asked for, not on the page's own site. */
const withPictures = (content: JsonObject, endpoint: string): JsonObject =>
  Object.fromEntries(Object.entries(content).map(([key, value]) => [key, typeof value === "string" && isPictureAddress(value) ? endpoint + value : value]));
