"use client";

import { type ReactNode } from "react";
import { useEditing, useEditingStore } from "./editing-session";
import { useEditor } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { Cable, Move, Plus } from "@/components/ui/icons";
import { Say } from "@/components/words/say";
import { useWords } from "@/components/words/words-provider";
import { namesOf } from "@/lib/core/flow/names";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { wayWords } from "@/lib/editor/way-words";

/** While a way out waits for its card, or a card for its way: what to do, and why the last try could not be. */
export function ConnectingBanner() {
  const say = useWords();
  const store = useEditingStore();
  const connecting = useEditing((state) => state.connecting);
  const moving = useEditing((state) => state.moving);
  const refusal = useEditing((state) => state.refusal);
  const way = useEditor(({ flow, library }) => {
    const node = connecting === null ? undefined : flow.nodes[connecting.node];
    return node === undefined || connecting === null ? "" : wayWords(node, connecting.way, namesOf(library, say)).name;
  });
  const card = useEditor(({ flow, library }) => {
    const node = moving === null ? undefined : flow.nodes[moving.node];
    return node === undefined ? "" : findNodeKind(node.kind).sentence(node, namesOf(library, say));
  });
  const placing = useEditing((state) => state.dragging !== null && state.dragging.what !== "line");
  const asked: ReactNode =
    placing ? (
      say("Let go over an open end, a + or a card.")
    ) :
    connecting !== null ? (
      way === "" ? say("Choose the card that this leads to.") : <Say message="Choose the card that <b>{way}</b> leads to." facts={{ way, b: (inner) => <strong>{inner}</strong> }} />
    ) : moving !== null ? (
      <Say message="Choose where <b>{card}</b> goes: an open end, or a card with one." facts={{ card, b: (inner) => <strong>{inner}</strong> }} />
    ) : null;
  return (
    <div role="status" className="pointer-events-none absolute inset-x-0 top-3 z-10 flex justify-center">
      {asked === null ? null : (
        <div className="pointer-events-auto flex max-w-[calc(100%-7.5rem)] animate-rise items-center gap-3 rounded-lg border border-accent bg-raised py-1.5 pr-1.5 pl-3 text-sm shadow-lg">
          {placing ? <Plus className="icon-4 shrink-0 text-accent-ink" /> : moving === null ? <Cable className="icon-4 shrink-0 text-accent-ink" /> : <Move className="icon-4 shrink-0 text-accent-ink" />}
          <span className="line-clamp-2">{refusal === null ? asked : <span className="text-no">{refusal.words}</span>}</span>
          {placing ? null : (
            <Button size="sm" onClick={() => store.setState({ connecting: null, moving: null, refusal: null })}>
              {say("Cancel")}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
