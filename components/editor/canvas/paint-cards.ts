import { type Viewport } from "@xyflow/react";
import { fitWords } from "./fit-words";
import { paintMark } from "./paint-mark";
import { lineHeight, saidCards, type FarCard } from "./said-cards";
import { type Box } from "@/lib/editor/layout";

type Painting = { readonly cards: readonly FarCard[]; readonly dimmed: boolean; readonly view: Viewport; readonly pixelRatio: number; readonly look: CSSStyleDeclaration };

/** On the screen, in CSS pixels: large enough to be read at every zoom. */
const fontSize = 11;
const padding = 4;

/** Writes in the boxes of a plain flow what the cards are called, as far as that can be read, and marks those where something is found. */
export function paintCards(context: CanvasRenderingContext2D, { cards, dimmed, view, pixelRatio, look }: Painting): void {
  const { width, height } = context.canvas;
  const said = saidCards(cards, view, { width: width / pixelRatio, height: height / pixelRatio });
  context.setTransform(pixelRatio, 0, 0, pixelRatio, 0, 0);
  context.font = `500 ${fontSize}px ${look.fontFamily}`;
  context.textAlign = "center";
  context.textBaseline = "middle";
  const [ink, pale] = [look.getPropertyValue("--ink"), look.getPropertyValue("--ink-faint")];
  for (const { card, box, lines } of said) {
    // Paler, and still to be read.
    context.fillStyle = dimmed && !card.isStrong ? pale : ink;
    paintWords(context, fitWords(card.title, { width: box.width - 2 * padding, lines }, (text) => widthOf(context, text)), box);
  }
  for (const { card, box } of said) if (card.standing !== null) paintMark(context, { standing: card.standing, x: box.x + box.width, y: box.y }, look);
}

function paintWords(context: CanvasRenderingContext2D, lines: readonly string[], { x, y, width, height }: Box): void {
  const top = y + (height - (lines.length - 1) * lineHeight) / 2;
  lines.forEach((line, index) => context.fillText(line, x + width / 2, top + index * lineHeight));
}

// Measuring is what costs; letters are few and always as wide.
const letterWidths = new Map<string, number>();

function widthOf(context: CanvasRenderingContext2D, text: string): number {
  let width = 0;
  for (const letter of text) {
    let own = letterWidths.get(letter);
    if (own === undefined) letterWidths.set(letter, (own = context.measureText(letter).width));
    width += own;
  }
  return width;
}
