/** The colours of a split's arms, in order; the same on its card as in its settings. */
const tints = ["bg-accent", "bg-info", "bg-yes", "bg-unknown", "bg-no", "bg-line-strong"] as const;

export const armTint = (index: number): string => tints[index % tints.length] ?? tints[0];
