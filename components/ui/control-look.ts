/** How anything looks that one types or chooses in. */
export const controlLook =
  "w-full min-w-0 rounded-md border border-line-strong bg-raised px-3 text-base text-ink shadow-sm transition-colors " +
  "hover:border-ink-soft focus-visible:border-accent focus-visible:outline-2 focus-visible:outline-offset-0 focus-visible:outline-accent " +
  "disabled:cursor-not-allowed disabled:bg-sunken disabled:text-ink-soft [&[readonly]]:bg-sunken aria-invalid:border-no aria-invalid:outline-no";

export type ControlSize = "sm" | "md";
export const controlHeight: Readonly<Record<ControlSize, string>> = { sm: "h-8 text-sm", md: "h-10" };
