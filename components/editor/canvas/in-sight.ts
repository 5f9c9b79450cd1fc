import { type Viewport } from "@xyflow/react";
import { type Box } from "@/lib/editor/layout";
import { type Size } from "@/lib/editor/card-size";

/** Room around a card in sight, in CSS pixels: above it stand its tools and what the drawing asks, below the zoom buttons. */
const room = { top: 64, right: 24, bottom: 64, left: 24 } as const;

/** The view in which a card is seen whole: moved no farther than that takes, and into the middle when nothing of it was seen. */
export function inSight(view: Viewport, size: Size, box: Box): Viewport {
  const { x, y, zoom } = view;
  const [left, top, width, height] = [box.x * zoom + x, box.y * zoom + y, box.width * zoom, box.height * zoom];
  const isOut = left + width < 0 || left > size.width || top + height < 0 || top > size.height;
  if (isOut) return { x: size.width / 2 - (box.x + box.width / 2) * zoom, y: size.height / 2 - (box.y + box.height / 2) * zoom, zoom };
  return { x: x + needed({ at: left, length: width }, room.left, size.width - room.right), y: y + needed({ at: top, length: height }, room.top, size.height - room.bottom), zoom };
}

/** As `inSight`, for the last of several boxes, each around the one before, that there is room for. */
export function mostInSight(view: Viewport, size: Size, boxes: readonly [Box, ...Box[]]): Viewport {
  return inSight(view, size, boxes.findLast(fits) ?? boxes[0]);

  function fits({ width, height }: Box): boolean {
    return width * view.zoom <= size.width - room.left - room.right && height * view.zoom <= size.height - room.top - room.bottom;
  }
}

/** How far what begins at `at` has to move to stand between two edges; what is too long for that begins at the first. */
function needed({ at, length }: { readonly at: number; readonly length: number }, from: number, to: number): number {
  if (at < from || length > to - from) return from - at;
  return Math.min(0, to - at - length);
}
