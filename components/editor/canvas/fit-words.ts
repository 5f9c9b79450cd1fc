type Room = { readonly width: number; readonly lines: number };

/** A text in at most so many lines of a width, broken between its words; what there is no room for ends in an ellipsis. `widthOf` measures; a text is as wide as its letters together. */
export function fitWords(text: string, { width, lines }: Room, widthOf: (text: string) => number): readonly string[] {
  const words = text.split(/\s+/).filter((word) => word !== "");
  const fitted: string[] = [];
  while (words.length > 0 && fitted.length < lines) {
    const isLast = fitted.length === lines - 1;
    let line = words.shift() ?? "";
    while (words[0] !== undefined && widthOf(`${line} ${words[0]}`) <= width) line += ` ${words.shift()}`;
    const rest = isLast && words.length > 0 ? `${line} ${words[0]}` : line;
    fitted.push(clipped(rest, width, widthOf));
  }
  return fitted;
}

/** Letter by letter from the front: a note may be a thousand times as long as its box is wide, and is painted at every move. */
function clipped(text: string, width: number, widthOf: (text: string) => number): string {
  const ellipsis = widthOf("…");
  let [used, taken, cut] = [0, "", ""];
  for (const letter of text) {
    used += widthOf(letter);
    taken += letter;
    if (cut === "" || used + ellipsis <= width) cut = taken;
    if (used > width) return `${cut.trimEnd()}…`;
  }
  return text;
}
