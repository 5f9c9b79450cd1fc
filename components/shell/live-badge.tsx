"use client";

import { StatusBadge } from "./status-badge";
import { useWords } from "@/components/words/words-provider";
import { visitorsEnvironment } from "@/lib/api/campaign-status";

type Place = { readonly key: string; readonly name: string };

/** What is live in an environment: said with its name, and green where visitors see it. */
export function LiveBadge({ environment, environments }: { readonly environment: Place; readonly environments: readonly Place[] }) {
  const say = useWords();
  return <StatusBadge status={visitorsEnvironment(environments)?.key === environment.key ? "live" : "staged"}>{say("Live in {places}", { places: environment.name })}</StatusBadge>;
}
