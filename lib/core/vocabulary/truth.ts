/** Yes, no, or unknown: Kleene's strong three-valued logic. */
export type Truth = "yes" | "no" | "unknown";

export const truthFrom = (value: boolean): Truth => (value ? "yes" : "no");

/** Not yes is no, not no is yes; what is unknown stays so. */
export function negate(truth: Truth): Truth {
  if (truth === "unknown") return "unknown";
  return truth === "yes" ? "no" : "yes";
}

/** `all` of nothing is yes; one no decides; otherwise one unknown makes it unknown. */
export function all(parts: readonly Truth[]): Truth {
  if (parts.includes("no")) return "no";
  return parts.includes("unknown") ? "unknown" : "yes";
}

/** `any` of nothing is no; one yes decides; otherwise one unknown makes it unknown. */
export function any(parts: readonly Truth[]): Truth {
  if (parts.includes("yes")) return "yes";
  return parts.includes("unknown") ? "unknown" : "no";
}

/** `none` is the negation of `any`, so `none` of nothing is yes. */
export const none = (parts: readonly Truth[]): Truth => negate(any(parts));
