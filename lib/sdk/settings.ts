/** What the script tag says. */
export type Settings = {
  readonly key: string;
  /** Where decisions are asked for, without a slash at its end: the folder that the script lies in unless the tag names an edge. */
  readonly endpoint: string;
  /** After that many milliseconds the page keeps what it has. */
  readonly deadlineMs: number;
  /** Placements without an element of their own, such as alerts over the page. */
  readonly placements: readonly string[];
  readonly visitor: string | null;
  readonly profile: string | null;
  /** The address's parameters that rules may ask for: no other is sent, since addresses hold secrets too. */
  readonly parameters: readonly string[];
};

/** Reads the script tag; null: it names no key, so there is nobody to ask. */
export function settingsOf(script: HTMLScriptElement): Settings | null {
  const { key, endpoint, deadline, placements, visitor, profile, parameters } = script.dataset;
  if (key === undefined || key === "") return null;
  const deadlineMs = Number(deadline ?? "");
  return {
    key,
    endpoint: (endpoint ?? new URL(".", script.src || location.href).href).replace(/\/+$/, ""),
    deadlineMs: deadlineMs > 0 ? Math.min(deadlineMs, 10_000) : 800,
    placements: wordsIn(placements),
    visitor: visitor ?? null,
    profile: profile ?? null,
    parameters: wordsIn(parameters).slice(0, 20),
  };
}

const wordsIn = (text: string | undefined): readonly string[] => (text ?? "").split(/[\s,]+/).filter((word) => word !== "");
