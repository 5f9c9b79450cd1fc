import { definePresence } from "./operator";
import { attributeTypes } from "@/lib/core/vocabulary/attribute";
import { message } from "@/lib/words/message";

/** With `any.is-not-known` the only operator that turns absence into yes or no. */
export const anyIsKnown = definePresence({ id: "any.is-known", types: attributeTypes, label: message("is known"), whenKnown: "yes", whenMissing: "no" });
