import { type Compared } from "./landmark-values";
import { findOperator } from "@/lib/core/operators/operators";
import { dayMs } from "@/lib/core/vocabulary/calendar";
import { dateIn, dayText, readWrittenDate } from "@/lib/core/vocabulary/date-value";
import { dayOf, momentOfWall } from "@/lib/core/vocabulary/time-zone";
import { type Json, isJsonObject } from "@/lib/std/json";

/**
 * Days and moments that lie in every cell these comparisons cut dates into: of days those that are spoken of, the ones beside them and one in every gap;
 * of moments the first and last of such days in their zone, the moments spoken of, those just beside, and one in every gap. As they are written.
 */
export function dateTrials({ leaves, now, zone: workspace }: Compared): readonly string[] {
  const marks = leaves.map((leaf) => marksOf(leaf.with, { now, zone: zoneIn(leaf.with) ?? workspace }));
  const today = dayOf(now, workspace);
  const days = withNeighbours([today, ...marks.flatMap((each) => each.days)], 1);
  const moments = withNeighbours([now, ...marks.flatMap((each) => each.moments)], 1);
  const round = isRound(leaves) ? { days: daysRound(today), moments: momentsRound(now) } : { days: [], moments: [] };
  return [
    ...[...inGaps(moments, dayMs), ...round.moments].filter((at) => at >= earliest && at < latest).map((at) => new Date(at).toISOString()),
    ...[...inGaps(days, 1), ...round.days].filter((day) => day * dayMs >= earliest && day * dayMs < latest).map(dayText),
  ];
}

const [earliest, latest] = [Date.parse("0001-01-02T00:00:00Z"), Date.UTC(9999, 11, 31)];

type Marks = { readonly days: readonly number[]; readonly moments: readonly number[] };

/** Where the answers of a comparison with this operand may change. */
function marksOf(operand: Json, { now, zone }: { readonly now: number; readonly zone: string }): Marks {
  const dates = textsIn(operand).flatMap((text) => readWrittenDate(text) ?? []).map((written) => dateIn(written, zone));
  const today = dayOf(now, zone);
  const counts = numbersIn(operand).filter((count) => Number.isSafeInteger(count) && count > 0 && count <= 36_500);
  const days = [...dates.map((date) => (date.kind === "day" ? date.day : dayOf(date.at, zone))), ...counts.flatMap((count) => [today - count, today, today + count])];
  const told = dates.flatMap((date) => (date.kind === "day" ? [momentOfWall(date.day * dayMs, zone), momentOfWall((date.day + 1) * dayMs, zone) - 1] : [date.at]));
  return { days, moments: [...told, ...counts.flatMap((count) => [now - count * dayMs, now + count * dayMs])] };
}

const withNeighbours = (marks: readonly number[], step: number): readonly number[] => [...new Set(marks.flatMap((mark) => [mark - step, mark, mark + step]))].toSorted((a, b) => a - b);

/** These, and one between each two that are further apart, one before the first and one after the last: a whole step from it where there is room. */
function inGaps(marks: readonly number[], step: number): readonly number[] {
  const [first = 0, last = 0] = [marks[0], marks.at(-1)];
  const gaps = marks.slice(1).flatMap((to, index) => {
    const from = marks[index] ?? to;
    return to - from < 2 ? [] : [to - from > 2 * step ? from + step : from + Math.floor((to - from) / 2)];
  });
  return [...marks, ...gaps, first - step, last + step];
}

// Days of the week, hours and anniversaries come round again: a sample of when they may be.
const isRound = (leaves: Compared["leaves"]): boolean => leaves.some((leaf) => ["weekdays", "hours", "zone", "zone-days"].includes(findOperator(leaf.op)?.operand ?? ""));

const ago = [1461, 1095, 730, 366, 365, 364, 360, 358, 357, 340, 335, 180, 31, 8, 20, 6, 5, 4, 3, 2];
const daysRound = (today: number): readonly number[] => ago.map((days) => today - days);
const momentsRound = (now: number): readonly number[] => [...Array.from({ length: 7 * 24 }, (_, hour) => now + hour * 3_600_000 + 1), ...ago.map((days) => now - days * dayMs + 1)];

const zoneIn = (operand: Json): string | null => (isJsonObject(operand) && typeof operand["zone"] === "string" ? operand["zone"] : null);

const textsIn = (operand: Json): readonly string[] => partsOf(operand).filter((part) => typeof part === "string");
const numbersIn = (operand: Json): readonly number[] => partsOf(operand).filter((part) => typeof part === "number");

function partsOf(json: Json): readonly Json[] {
  return typeof json !== "object" || json === null ? [json] : Object.values(json).flatMap((member: Json) => partsOf(member));
}
