import { type Layout, type Box } from "./layout";

/** The least rectangle that holds every box of a layout; an empty one at the origin when there is none. */
export function boundsOf({ cards, placeholders }: Layout): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of [...cards.values(), ...placeholders.map((end) => end.box)]) {
    left = Math.min(left, box.x);
    top = Math.min(top, box.y);
    right = Math.max(right, box.x + box.width);
    bottom = Math.max(bottom, box.y + box.height);
  }
  return left === Infinity ? { x: 0, y: 0, width: 0, height: 0 } : { x: left, y: top, width: right - left, height: bottom - top };
}
