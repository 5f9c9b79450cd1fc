import { type Viewport } from "@xyflow/react";
import { type Standing } from "@/lib/core/analyse/standing";
import { type Size } from "@/lib/editor/card-size";
import { type Box } from "@/lib/editor/layout";

/** What a painted card says: its name, and whether something is found there. */
export type FarCard = { readonly box: Box; readonly title: string; readonly standing: Standing | null; readonly isStrong: boolean };

/** A card in view, its box on the screen, and how many lines of words that holds. */
export type SaidCard = { readonly card: FarCard; readonly box: Box; readonly lines: number };

/** Of the words on the screen, in CSS pixels. */
export const lineHeight = 13;

/** In a narrower box there is no room for a word, or for a mark. */
const leastForWords = 40;
const leastForMark = 24;

/** More than these at once nobody reads, and each of them costs a move about 30 µs. */
const mostSaid = 200;

/** The cards of which something is said; none when they are too many. */
export function saidCards(cards: readonly FarCard[], view: Viewport, { width, height }: Size): readonly SaidCard[] {
  const said: SaidCard[] = [];
  for (const card of cards) {
    const box = onScreen(card.box, view);
    const isSeen = box.x < width && box.x + box.width > 0 && box.y < height && box.y + box.height > 0;
    if (!isSeen || box.width < leastForMark) continue;
    if (said.length === mostSaid) return [];
    // Words may stand as high as the box: what is above and below letters is empty.
    said.push({ card, box, lines: box.width < leastForWords ? 0 : Math.floor((box.height + 1) / lineHeight) });
  }
  return said;
}

function onScreen({ x, y, width, height }: Box, view: Viewport): Box {
  return { x: x * view.zoom + view.x, y: y * view.zoom + view.y, width: width * view.zoom, height: height * view.zoom };
}
