/** Writes one event. Facts are small and never hold secrets. */
export type Log = (level: "info" | "warn" | "error", event: string, facts?: Readonly<Record<string, string | number | null>>) => void;

/** One JSON object a line. Line breaks inside facts are escaped by JSON, long ones are cut. */
export const jsonLog =
  (write: (line: string) => void): Log =>
  (level, event, facts = {}) => {
    const short = Object.entries(facts).map(([name, value]) => [name, typeof value === "string" ? value.slice(0, 2048) : value]);
    write(`${JSON.stringify({ at: new Date().toISOString(), level, event, ...Object.fromEntries(short) })}\n`);
  };
