import "server-only";
import { type Flow } from "@/lib/core/flow/flow";

/** A flow as one save left it, which no later one changes. Somebody may delete a campaign and bring another in under its id: then the moment differs. */
export type FlowVersion = { readonly workspaceId: string; readonly id: string; readonly revision: number; readonly updatedAt: Date };

export type RecentFlows = { find(version: FlowVersion): Flow | undefined; keep(version: FlowVersion, flow: Flow): void };

/** Flows that were read and opened lately, up to so many cards in all: what was not asked for longest makes room. */
export function recentFlows(mostCards: number): RecentFlows {
  const kept = new Map<string, { readonly flow: Flow; readonly cards: number }>();
  let cards = 0;
  const drop = (key: string): void => {
    cards -= kept.get(key)?.cards ?? 0;
    kept.delete(key);
  };
  return {
    find(version) {
      const key = keyOf(version);
      const found = kept.get(key);
      if (found === undefined) return undefined;
      // A map lists what was put last at its end.
      kept.delete(key);
      kept.set(key, found);
      return found.flow;
    },
    keep(version, flow) {
      const key = keyOf(version);
      drop(key);
      const size = Object.keys(flow.nodes).length + 1;
      kept.set(key, { flow, cards: size });
      cards += size;
      for (const oldest of kept.keys()) {
        if (cards <= mostCards) break;
        drop(oldest);
      }
    },
  };
}

const keyOf = ({ workspaceId, id, revision, updatedAt }: FlowVersion): string => `${workspaceId} ${id} ${revision} ${updatedAt.getTime()}`;
