import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

/** The units that a span of time is told in, the largest first. */
export const spanUnits = [
  { unit: "day", minutes: 1440 },
  { unit: "hour", minutes: 60 },
  { unit: "minute", minutes: 1 },
] as const;

export type SpanUnit = (typeof spanUnits)[number]["unit"];

/** Minutes in the largest unit that tells them whole: 120 is 2 hours, 90 is 90 minutes. */
export function minutesSpan(minutes: number): { readonly count: number; readonly unit: SpanUnit } {
  const { unit, minutes: size } = spanUnits.find((each) => minutes % each.minutes === 0) ?? { unit: "minute", minutes: 1 };
  return { count: minutes / size, unit };
}

/** `2 hours`, `1 day`, `90 minutes`. */
export function spanWords(minutes: number, say: Words): string {
  const { count, unit } = minutesSpan(minutes);
  return say(spans[unit], { count });
}

const spans = {
  day: message("{count, plural, one {{count} day} other {{count} days}}"),
  hour: message("{count, plural, one {{count} hour} other {{count} hours}}"),
  minute: message("{count, plural, one {{count} minute} other {{count} minutes}}"),
} as const satisfies Readonly<Record<SpanUnit, string>>;
