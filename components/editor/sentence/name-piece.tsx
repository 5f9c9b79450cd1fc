"use client";

import { InPlace } from "./in-place";
import { type ChangedPiece } from "./told-piece";
import { useNodeEdit } from "@/components/editor/inspector/use-node-edit";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { flowLimits } from "@/lib/core/nodes/node";
import { renaming } from "@/lib/editor/renaming";

/** A name in the sentence, of a card, of a way out of it, or of what it shows. */
export function NamePiece({ text, card, changes, isStop }: ChangedPiece<"name">) {
  const say = useWords();
  const { put } = useNodeEdit();
  const renamed = renaming(card, changes.of);
  if (renamed === null) return <strong className="font-semibold text-ink">{text}</strong>;
  const { name, label, box, to } = renamed;
  return (
    <InPlace text={text} says={say("{text}. {deed}", { text, deed: say(label) })} name={say(label)} isStop={isStop}>
      {(close) => (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            close();
          }}
        >
          <Field label={say(label)}>
            <TextInput controlSize="sm" value={name} maxLength={flowLimits.name} onValueChange={(next) => put(to(next), say(label), box)} />
          </Field>
        </form>
      )}
    </InPlace>
  );
}
