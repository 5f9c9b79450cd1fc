import { definePresence } from "./operator";
import { attributeTypes } from "@/lib/core/vocabulary/attribute";

export const anyIsNotKnown = definePresence({ id: "any.is-not-known", types: attributeTypes, label: "is not known", whenKnown: "no", whenMissing: "yes" });
