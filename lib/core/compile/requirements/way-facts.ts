import { type NamedWay } from "@/lib/core/nodes/node-kind";
import { inEnglish } from "@/lib/words/words";

/** Facts that name a way out. */
export const wayFacts = ({ label, unnamed }: NamedWay): Readonly<Record<string, string | number>> => ({ way: label(inEnglish), ...(unnamed === undefined ? {} : { unnamed }) });
