import { message } from "@/lib/words/message";

/** What is said where a part of the page could not be fetched. */
export const notFetched = {
  title: message("This part could not be fetched"),
  detail: message("The network is away, or a newer Thenwise is out. Your work is kept: try again, or load the page anew."),
} as const;
