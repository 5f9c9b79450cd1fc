import { message } from "@/lib/words/message";

/** What a made-up visitor has where any text will do that nobody speaks of. It is a value; whoever shows it says it. */
export const anyOtherText = message("something else");
