export type Density = "comfortable" | "compact";

/** Where a person's choice is kept in their browser. */
export const densityCookie = (user: string): string => `thenwise.density.${user}`;

export const parseDensity = (stored: string | undefined): Density => (stored === "compact" ? "compact" : "comfortable");
