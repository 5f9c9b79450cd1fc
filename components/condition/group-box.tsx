"use client";

import { Fragment } from "react";
import { AddPart } from "./add-part";
import { useCondition } from "./condition-session";
import { replacePart } from "./condition-tree";
import { PartFindings } from "./part-findings";
import { PartMenu } from "./part-menu";
import { PartRow } from "./part-row";
import { TruthOf } from "./truth-of";
import { SegmentedControl } from "@/components/ui/segmented-control";
import { classes } from "@/components/ui/classes";
import { useWords } from "@/components/words/words-provider";
import { type Condition, type Group } from "@/lib/core/conditions/condition";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

const matches = [
  { value: "all", label: message("All") },
  { value: "any", label: message("Any") },
  { value: "none", label: message("None") },
] as const;

const ofThese = { all: message("All of these"), any: message("Any of these"), none: message("None of these") } as const;
const between = { all: message("and"), any: message("or"), none: message("nor") } as const;

type GroupBoxProps = { readonly group: Group; readonly parent: Condition | null; readonly level: number };

/** A group as a visible box: how its rows count, the rows with the joining word between them, and a place to add. */
export function GroupBox({ group, parent, level }: GroupBoxProps) {
  const say = useWords();
  const { root, change, readOnly } = useCondition();
  const words = say(ofThese[group.match]);
  return (
    <section
      aria-label={level === 1 ? say("Condition: {match}", { match: words.toLowerCase() }) : say("Group, level {level}: {match}", { level, match: words.toLowerCase() })}
      className={classes("rounded-lg border border-line-strong/50 p-2", level % 2 === 1 ? "bg-surface" : "bg-sunken/60")}
    >
      <header className="flex items-start justify-between gap-2">
        <div className="flex min-w-0 flex-wrap items-center gap-2">
          {readOnly ? (
            <span className="text-sm font-semibold">{words}</span>
          ) : (
            <>
              <SegmentedControl
                name={say("How many of these must hold")}
                size="sm"
                segments={said(matches, say)}
                value={group.match}
                onValueChange={(match) => change(replacePart(root, group.id, { ...group, match }))}
              />
              <span aria-hidden className="text-sm text-ink-soft">
                {say("of these")}
              </span>
            </>
          )}
          <TruthOf id={group.id} />
        </div>
        <PartMenu part={group} parent={parent} name={level === 1 ? say("the whole condition") : say("group, {match}", { match: words.toLowerCase() })} />
      </header>
      {group.match === "none" ? <p className="mt-1.5 text-xs text-ink-faint">{say("Where a value is unknown, this is unknown too: never a silent yes.")}</p> : null}
      <PartFindings id={group.id} />
      {group.parts.length > 0 ? (
        <ol className="mt-2.5 flex flex-col">
          {group.parts.map((part, index) => (
            <Fragment key={part.id}>
              {index === 0 ? null : (
                <li aria-hidden className="flex items-center gap-2 py-1 pl-2 text-xs font-semibold text-ink-faint before:h-px before:w-3 before:bg-line after:h-px after:grow after:bg-line">
                  {say(between[group.match])}
                </li>
              )}
              <li>
                <PartRow part={part} parent={group} level={level + 1} />
              </li>
            </Fragment>
          ))}
        </ol>
      ) : null}
      <div className="mt-1.5">
        <AddPart to={group} />
      </div>
    </section>
  );
}
