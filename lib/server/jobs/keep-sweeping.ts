import "server-only";
import { sweep } from "./sweep.prisma";
import { db } from "@/lib/server/db/client";

const firstMs = 5_000;
const everyMs = 3_600_000;

/** Takes away what has expired, soon after the start and then every hour, for as long as the process lives. */
export function keepSweeping(): void {
  const later = (milliseconds: number): void => void setTimeout(() => void once().finally(() => later(everyMs)), milliseconds * (1 + Math.random())).unref();
  later(firstMs);
}

async function once(): Promise<void> {
  try {
    const gone = await sweep(db(), new Date());
    if (gone !== null && gone > 0) console.log(JSON.stringify({ level: "info", event: "swept", rows: gone }));
  } catch (fault) {
    console.error(JSON.stringify({ level: "warn", event: "sweep", why: fault instanceof Error ? fault.message : String(fault) }));
  }
}
