import { classes } from "./classes";

export type ButtonIntent = "primary" | "quiet" | "ghost" | "danger";
export type ButtonSize = "sm" | "md" | "lg";

const intents: Readonly<Record<ButtonIntent, string>> = {
  primary: "bg-accent text-on-accent shadow-sm hover:bg-accent-strong",
  quiet: "border border-line-strong/60 bg-raised text-ink shadow-sm hover:border-line-strong hover:bg-sunken",
  ghost: "text-ink-soft hover:bg-ink/8 hover:text-ink",
  danger: "bg-no text-on-no shadow-sm hover:bg-no-strong",
};

const sizes: Readonly<Record<ButtonSize, string>> = {
  sm: "h-8 gap-1.5 rounded-md px-2.5 text-sm",
  md: "h-9 gap-2 rounded-md px-3.5 text-sm",
  lg: "h-11 gap-2 rounded-md px-5 text-base",
};

const squares: Readonly<Record<ButtonSize, string>> = { sm: "size-7 rounded-md", md: "size-9 rounded-md", lg: "size-11 rounded-md" };

const shared =
  "focus-ring inline-flex shrink-0 items-center justify-center font-semibold whitespace-nowrap select-none transition-colors duration-100 " +
  "disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:cursor-not-allowed aria-disabled:opacity-55 [&_i]:icon-4 [&_i]:shrink-0";

/** How a button with words looks. */
export const buttonLook = (intent: ButtonIntent, size: ButtonSize): string => classes(shared, intents[intent], sizes[size]);

/** How a button that is only a picture looks. */
export const iconButtonLook = (intent: ButtonIntent, size: ButtonSize): string => classes(shared, intents[intent], squares[size]);
