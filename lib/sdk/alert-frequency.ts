import { type JsonObject } from "@/lib/std/json";

/** What this browser remembers of one alert. Moments are milliseconds since 1970. */
export type Met = {
  /** When it was closed last; 0: at some time that was not noted. */
  readonly closed: number | null;
  readonly closedInThisVisit: boolean;
  readonly followed: boolean;
  readonly times: number;
};

const dayMs = 86_400_000;

/** Whether an alert may come to a visitor who met it before. What its content does not say does not hold it back. */
export function mayCome({ showAgain, againAfter, mostTimes, stopsWhenFollowed }: JsonObject, { closed, closedInThisVisit, followed, times }: Met, now: number): boolean {
  if (followed && stopsWhenFollowed === true) return false;
  if (typeof mostTimes === "number" && mostTimes > 0 && times >= mostTimes) return false;
  if (closed === null) return true;
  if (showAgain === "once") return false;
  if (showAgain === "after-days") return now - closed >= Number(againAfter) * dayMs;
  return showAgain === "every-page" || !closedInThisVisit;
}
