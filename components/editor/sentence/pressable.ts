/** How a stretch of a sentence looks that can be changed where it stands. */
export const pressable = "focus-ring cursor-pointer rounded-sm text-left text-ink underline decoration-accent decoration-dotted decoration-2 underline-offset-4 hover:bg-accent-soft hover:text-accent-ink";
