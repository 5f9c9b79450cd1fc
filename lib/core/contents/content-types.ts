import { alert } from "./alert";
import { data } from "./data";
import { hero } from "./hero";
import { text } from "./text";
import { layout } from "./layout";
import { type ContentType } from "./content-type";

/** Every content type that comes with Thenwise, in the order of the menu. A workspace's own stand beside them (`types-of-workspace.ts`). */
export const builtInTypes: readonly ContentType[] = [hero, text, alert, layout, data];
