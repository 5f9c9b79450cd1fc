import { type ReactNode } from "react";
import { message } from "@/lib/words/message";

/** The headings that commands stand under, in the order they are shown for the same fit. */
export const commandGroups = [message("Recent"), message("Here"), message("Do"), message("Go to"), message("Campaigns"), message("Cards"), message("Preview as"), message("Audiences"), message("Personas"), message("Placements"), message("Attributes"), message("Events"), message("Releases"), message("Settings")] as const;
export type CommandGroup = (typeof commandGroups)[number];

/** A place to go to or a thing to do, found by its name from anywhere. Who may not do it does not get it. */
export type Command = {
  /** The same for the same thing on another day, so that it can be recalled. */
  readonly id: string;
  readonly group: Exclude<CommandGroup, "Recent">;
  readonly label: string;
  /** What tells it from others of the same name: a status, a category. */
  readonly hint?: string;
  /** More words it may be found by. */
  readonly keywords?: readonly string[];
  readonly icon: ReactNode;
  /** Pressed one after the other they do the same without the palette. */
  readonly keys?: readonly string[];
  readonly run: () => void;
};
