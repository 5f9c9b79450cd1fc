"use client";

import { createContext, useContext } from "react";
import { type Standing } from "@/lib/core/analyse/standing";
import { type Condition } from "@/lib/core/conditions/condition";
import { type ConditionRow } from "@/lib/core/explain/explain-condition";
import { type Library } from "@/lib/core/flow/campaign";
import { type EventType } from "@/lib/core/vocabulary/event-type";
import { type ConditionId } from "@/lib/core/vocabulary/ids";

/** What a change of a condition says aloud, and where the keyboard stands afterwards: at a row, or in the choice of what a new one looks at. */
export type ChangeNews = { readonly said?: string; readonly focus?: string; readonly begun?: string };

/** What every box and row of one condition builder shares. */
export type ConditionSession = {
  readonly root: Condition;
  readonly library: Library;
  readonly readOnly: boolean;
  /** Events worth suggesting in behaviours. */
  readonly events: readonly string[];
  /** The catalogue of events, with what was listed from here. */
  readonly eventTypes: readonly EventType[];
  /** Opens the form that lists an event of this name; `take` is given the name it has in the end. Null: not offered here. */
  readonly listEvent: ((name: string, take: (name: string) => void) => void) | null;
  /** The chosen persona's answer for a part; none when nobody is chosen. */
  readonly rowOf: (id: ConditionId) => ConditionRow | undefined;
  /** What Check says about a part. */
  readonly findingsOf: (id: ConditionId) => readonly { readonly sentence: string; readonly standing: Standing }[];
  /** The row that was added just now and still looks at nothing. */
  readonly begun: string | null;
  readonly change: (next: Condition | null, news?: ChangeNews) => void;
  /** Opens the box that gives this part a name as an audience; null: not offered here. */
  readonly saveAsAudience: ((part: Condition) => void) | null;
};

export const ConditionContext = createContext<ConditionSession | null>(null);

export function useCondition(): ConditionSession {
  const session = useContext(ConditionContext);
  if (session === null) throw new Error("useCondition is used outside a ConditionBuilder");
  return session;
}
