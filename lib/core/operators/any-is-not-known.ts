import { definePresence } from "./operator";
import { attributeTypes } from "@/lib/core/vocabulary/attribute";
import { message } from "@/lib/words/message";

export const anyIsNotKnown = definePresence({ id: "any.is-not-known", types: attributeTypes, label: message("is not known"), whenKnown: "no", whenMissing: "yes" });
