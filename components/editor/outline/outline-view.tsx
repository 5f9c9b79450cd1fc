"use client";

import { OutlineTree } from "./outline-tree";
import { type LitPath } from "@/components/editor/editing/editing-session";
import { Kbd } from "@/components/ui/kbd";
import { useEditor } from "@/components/session/editor-session";
import { useWords } from "@/components/words/words-provider";

/** The flow as a tree that can be edited whole, by keyboard and screen reader as by mouse. */
export function OutlineView({ lit }: { readonly lit: LitPath | null }) {
  const say = useWords();
  const may = useEditor((state) => state.may.edit);
  return (
    <div className="absolute inset-0 overflow-y-auto bg-surface">
      <div className="mx-auto flex max-w-4xl flex-col gap-3 p-5">
        {may ? (
          <p id="outline-help" className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-ink-soft">
            <Hint keys="↑ ↓">{say("go")}</Hint>
            <Hint keys="← →">{say("fold, unfold")}</Hint>
            <Hint keys={say("Enter")}>{say("edit")}</Hint>
            <Hint keys="A">{say("add after")}</Hint>
            <Hint keys="M">{say("move")}</Hint>
            <Hint keys="D">{say("duplicate")}</Hint>
            <Hint keys={say("Del")}>{say("delete")}</Hint>
            <Hint keys="E">{say("explain")}</Hint>
          </p>
        ) : null}
        <OutlineTree lit={lit} />
      </div>
    </div>
  );
}

function Hint({ keys, children }: { readonly keys: string; readonly children: string }) {
  return (
    <span className="flex items-center gap-1.5">
      <Kbd>{keys}</Kbd>
      {children}
    </span>
  );
}
