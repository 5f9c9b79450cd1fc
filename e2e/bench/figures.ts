import { type CDPSession, type Page } from "@playwright/test";

/** The middle of what was measured, and the 95th percentile. */
export function spread(values: readonly number[]): { readonly median: number; readonly p95: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
  return { median: at(0.5), p95: at(0.95) };
}

/** Milliseconds of a processor that the page's main thread took since it was opened; what others on the machine take is not in it. */
export async function mainThreadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send("Performance.getMetrics");
  const taken = metrics.find(({ name }) => name === "ThreadTime")?.value;
  if (taken === undefined) throw new Error("This browser does not say what its main thread takes");
  return taken * 1000;
}

/** From here on the page keeps its long tasks and how long each key took until it was painted. */
export async function watchPaints(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: { longTasksEnd: number; events: { name: string; ms: number }[] } = { longTasksEnd: 0, events: [] };
    Object.assign(globalThis, { thenwiseBench: seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.longTasksEnd = entry.startTime + entry.duration;
    }).observe({ type: "longtask", buffered: true });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.events.push({ name: entry.name, ms: entry.duration });
    }).observe(Object.assign({ type: "event", buffered: true }, { durationThreshold: 16 }));
  });
}
