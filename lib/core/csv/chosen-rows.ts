/** Which rows to take where there are more than are wanted. The list is the type. */
export const takes = ["first", "sample"] as const;
export type Take = (typeof takes)[number];

/** The first so many rows, or as many spread evenly over the whole table. */
export function chosenRows<Row>(rows: readonly Row[], take: Take, count: number): readonly Row[] {
  if (count >= rows.length) return rows;
  if (take === "first") return rows.slice(0, count);
  return Array.from({ length: count }, (_each, index) => rows[Math.floor((index * rows.length) / count)]).filter((row) => row !== undefined);
}
