import { alert } from "./alert";
import { data } from "./data";
import { hero } from "./hero";
import { text } from "./text";
import { layout } from "./layout";
import { type ContentType } from "./content-type";

/** Every content type, in the order of the menu. The only list. */
export const contentTypes: readonly ContentType[] = [hero, text, alert, layout, data];

/** The content type with this id, or undefined where this version has none. */
export const findContentType = (id: string): ContentType | undefined => contentTypes.find((type) => type.id === id);
