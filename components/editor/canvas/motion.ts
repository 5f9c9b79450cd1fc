const wantsStill = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

/** How long a move of the view takes, in milliseconds: none at all for those who asked their system for less motion. */
export const moveMs = (ms: number): number => (wantsStill() ? 0 : ms);
