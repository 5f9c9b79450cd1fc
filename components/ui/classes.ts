/** Joins the class names that apply. */
export const classes = (...parts: readonly (string | false | null | undefined)[]): string => parts.filter(Boolean).join(" ");
