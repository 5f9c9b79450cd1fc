"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { AddPart } from "./add-part";
import { named } from "./audience-swap";
import { ConditionContext, type ChangeNews, type ConditionSession } from "./condition-session";
import { withNewIds } from "./condition-tree";
import { GroupBox } from "./group-box";
import { MatchBox } from "./match-box";
import { newConditionId } from "./new-part";
import { PartRow } from "./part-row";
import { SaveAsAudience } from "./save-as-audience";
import { useMatch } from "./use-match";
import { useNewEvent } from "./use-new-event";
import { useWords } from "@/components/words/words-provider";
import { type Audience } from "@/lib/core/conditions/audience";
import { type Condition } from "@/lib/core/conditions/condition";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { standingOf } from "@/lib/core/analyse/standing";
import { type ConditionRow } from "@/lib/core/explain/explain-condition";
import { type Library } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";
import { type EventType } from "@/lib/core/vocabulary/event-type";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { type Words } from "@/lib/words/words";

type ConditionBuilderProps = {
  readonly condition: Condition;
  readonly library: Library;
  readonly onChange: (condition: Condition) => void;
  readonly readOnly?: boolean;
  /** A persona's answers, part by part: each row then shows yes, no or unknown with the value used. */
  readonly rows?: ConditionRow;
  readonly findings?: readonly Finding[];
  /** Events worth suggesting in behaviours. */
  readonly events?: readonly string[];
  /** With them, the condition can be tried here: "Does … match?". */
  readonly personas?: readonly Persona[];
  /** With it, a part can be saved as an audience; it is told of the audience before the condition names it. */
  readonly onAudience?: (audience: Audience) => void;
  /** With it, an event can be listed in the catalogue from here. */
  readonly onEventType?: (event: EventType) => void;
};

const nothing: readonly never[] = [];

/** A condition as a sentence and as visible boxes. Everything can be done by keyboard; no drag anywhere. */
export function ConditionBuilder({ condition, library, onChange, readOnly = false, rows, findings = nothing, events = nothing, personas, onAudience, onEventType }: ConditionBuilderProps) {
  const say = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [news, setNews] = useState<ChangeNews>({});
  const { eventTypes, listEvent, sheet } = useNewEvent(library, onEventType);
  const [naming, setNaming] = useState<Condition | null>(null);
  const names = useMemo(() => namesOf(library, say), [library, say]);
  const { asked, match, ask } = useMatch(condition, library, personas ?? nothing);
  // Whoever is asked here goes before whoever is chosen for the whole campaign.
  const told = asked.kind === "nobody" ? rows : (match.row ?? undefined);
  const answers = useMemo(() => (told === undefined ? new Map<string, ConditionRow>() : byId(told)), [told]);
  useEffect(() => {
    // After the menu has given the focus back to a button that may be gone.
    if (news.focus === undefined) return;
    const frame = requestAnimationFrame(() => focusPart(box.current, news.focus ?? ""));
    return () => cancelAnimationFrame(frame);
  }, [news]);
  const session: ConditionSession = {
    root: condition,
    library,
    readOnly,
    events,
    eventTypes,
    listEvent,
    rowOf: (id) => answers.get(id),
    findingsOf: (id) => findings.filter(({ at }) => at.condition === id).map((finding) => ({ sentence: findingSentence(finding, names), standing: standingOf(finding) })),
    begun: news.begun ?? null,
    change: (next, said = {}) => {
      if (next === null) {
        setNews({ said: say("That is as far as it goes.") });
        return;
      }
      onChange(next);
      setNews(said);
    },
    saveAsAudience: onAudience === undefined ? null : setNaming,
  };
  const saved = (part: Condition, audience: Audience) => {
    const id = newConditionId(Math.random);
    onAudience?.(audience);
    onChange(named(condition, part.id, { id, audience: audience.id }));
    setNews({ said: say("Saved as the audience {name}", { name: audience.name }), focus: id });
    setNaming(null);
  };
  return (
    <ConditionContext value={session}>
      <div ref={box} className="@container relative flex flex-col gap-2.5">
        <p className="rounded-md bg-sunken px-3 py-2 text-sm break-words">
          <span className="sr-only">{say("In words:")} </span>
          <span className="line-clamp-6">{sentenceOf(condition, names, say)}</span>
        </p>
        {condition.kind === "group" ? (
          <GroupBox group={condition} parent={null} level={1} />
        ) : (
          <div className="rounded-lg border border-line-strong/50 bg-surface p-2">
            <PartRow part={condition} parent={null} level={1} />
            <div className="mt-1.5">
              <AddPart to={condition} />
            </div>
          </div>
        )}
        {personas === undefined ? null : <MatchBox personas={personas} asked={asked} onAsk={ask} {...match} />}
        {naming === null ? null : (
          <SaveAsAudience
            condition={withNewIds(naming, () => newConditionId(Math.random))}
            sentence={conditionSentence(naming, names)}
            onClose={() => setNaming(null)}
            onSaved={(audience) => saved(naming, audience)}
          />
        )}
        {sheet}
        <p role="status" className="sr-only">
          {news.said}
        </p>
      </div>
    </ConditionContext>
  );
}

function sentenceOf(condition: Condition, names: ReturnType<typeof namesOf>, say: Words): string {
  const sentence = conditionSentence(condition, names);
  if (sentence === "…") return say("Nobody is meant yet. Add what must hold.");
  return `${sentence.slice(0, 1).toUpperCase()}${sentence.slice(1)}${sentence.endsWith("…") ? "" : "."}`;
}

function byId(row: ConditionRow, into: Map<string, ConditionRow> = new Map()): Map<string, ConditionRow> {
  into.set(row.id, row);
  for (const part of row.parts) byId(part, into);
  return into;
}

/** A new row takes the keyboard at its first control; a moved one at its menu. */
function focusPart(box: HTMLElement | null, id: string): void {
  const part = box?.querySelector<HTMLElement>(`[data-part="${CSS.escape(id)}"]`);
  const isInside = part?.contains(document.activeElement) === true;
  const target = part?.querySelector<HTMLElement>("button, input") ?? box?.querySelector<HTMLElement>(`[data-part-menu="${CSS.escape(id)}"]`);
  if (!isInside) target?.focus();
}
