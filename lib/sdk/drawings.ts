import { drawAlert } from "@/lib/core/contents/draw-alert";
import { type Content } from "@/lib/core/contents/content-type";
import { drawHero } from "@/lib/core/contents/draw-hero";
import { type Markup } from "@/lib/core/contents/markup";
import { drawText } from "@/lib/core/contents/draw-text";

/** What the SDK draws by itself. Not the registry of content types: a page needs no forms, so their words stay out of its bytes. */
export const drawings: ReadonlyMap<string, (content: Content) => Markup> = new Map([
  ["hero", drawHero],
  ["text", drawText],
  ["alert", drawAlert],
]);
