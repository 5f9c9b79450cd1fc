"use client";

import { OutlineTree } from "./outline-tree";
import { type LitPath } from "@/components/editor/editing/editing-session";
import { Kbd } from "@/components/ui/kbd";
import { useEditor } from "@/components/session/editor-session";

/** The flow as a tree that can be edited whole, by keyboard and screen reader as by mouse. */
export function OutlineView({ lit }: { readonly lit: LitPath | null }) {
  const may = useEditor((state) => state.may.edit);
  return (
    <div className="absolute inset-0 overflow-y-auto bg-surface">
      <div className="mx-auto flex max-w-4xl flex-col gap-3 p-5">
        {may ? (
          <p id="outline-help" className="flex flex-wrap items-center gap-x-3 gap-y-1.5 text-xs text-ink-soft">
            <Hint keys="↑ ↓">go</Hint>
            <Hint keys="← →">fold, unfold</Hint>
            <Hint keys="Enter">edit</Hint>
            <Hint keys="A">add after</Hint>
            <Hint keys="M">move</Hint>
            <Hint keys="D">duplicate</Hint>
            <Hint keys="Del">delete</Hint>
            <Hint keys="E">explain</Hint>
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
