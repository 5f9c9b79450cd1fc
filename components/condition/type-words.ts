import { type AttributeType } from "@/lib/core/vocabulary/attribute";
import { message } from "@/lib/words/message";

/** What the types are called beside a name. */
export const typeWords: Readonly<Record<AttributeType, string>> = { text: message("text"), number: message("number"), boolean: message("yes or no"), date: message("date"), version: message("version"), list: message("list of texts"), "number-list": message("list of numbers"), "object-list": message("list of things") };
