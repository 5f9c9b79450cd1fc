"use client";

import { Cable } from "lucide-react";
import { useEditing, useEditingStore } from "./editing-session";
import { useEditor } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { wayWords } from "@/lib/editor/way-words";

/** While a way out waits for its card: what to do, and why the last try could not be. */
export function ConnectingBanner() {
  const store = useEditingStore();
  const connecting = useEditing((state) => state.connecting);
  const refusal = useEditing((state) => state.refusal);
  const name = useEditor(({ flow, library }) => {
    const node = connecting === null ? undefined : flow.nodes[connecting.node];
    return node === undefined || connecting === null ? "" : wayWords(node, connecting.way, library).name;
  });
  return (
    <div role="status" className="pointer-events-none absolute inset-x-0 top-3 z-10 flex justify-center">
      {connecting === null ? null : (
        <div className="pointer-events-auto flex max-w-[90%] animate-rise items-center gap-3 rounded-lg border border-accent bg-raised py-1.5 pr-1.5 pl-3 text-sm shadow-lg">
          <Cable aria-hidden className="size-4 shrink-0 text-accent-ink" />
          <span>
            {refusal === null ? (
              <>Choose the card that {name === "" ? "this" : <strong>{name}</strong>} leads to.</>
            ) : (
              <span className="text-no">{refusal}</span>
            )}
          </span>
          <Button size="sm" onClick={() => store.setState({ connecting: null, refusal: null })}>
            Cancel
          </Button>
        </div>
      )}
    </div>
  );
}
