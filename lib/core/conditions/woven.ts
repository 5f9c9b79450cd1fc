const mark = "\u0000";

/** A sentence with stretches of pieces in it, wherever its language puts them: `sentence` is asked with a mark for each stretch. */
export function woven<Piece>(stretches: Readonly<Record<string, readonly Piece[]>>, sentence: (marks: Readonly<Record<string, string>>) => string, plain: (text: string) => Piece): readonly Piece[] {
  const marks = Object.fromEntries(Object.keys(stretches).map((key) => [key, `${mark}${key}${mark}`]));
  return sentence(marks)
    .split(mark)
    .flatMap((text, index) => (index % 2 === 1 ? (stretches[text] ?? []) : text === "" ? [] : [plain(text)]));
}
