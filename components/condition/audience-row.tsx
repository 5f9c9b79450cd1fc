"use client";

import { useCondition } from "./condition-session";
import { replacePart } from "./condition-tree";
import { RowFrame } from "./row-frame";
import { Combobox } from "@/components/ui/combobox";
import { Select } from "@/components/ui/select";
import { useWords } from "@/components/words/words-provider";
import { type Condition, type InAudience } from "@/lib/core/conditions/condition";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { namesOf } from "@/lib/core/flow/names";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

const ways = [
  { value: "in", label: message("Is in") },
  { value: "not-in", label: message("Is not in") },
] as const;

/** "Is in Loyal customers", with what that audience means under it. */
export function AudienceRow({ part, parent }: { readonly part: InAudience; readonly parent: Condition | null }) {
  const say = useWords();
  const { root, library, change, readOnly } = useCondition();
  const chosen = library.audiences.find(({ id }) => id === part.audience);
  const names = namesOf(library, say);
  return (
    <RowFrame part={part} parent={parent} name={part.is === "in" ? say("Is in audience {name}", { name: chosen?.name ?? "" }) : say("Is not in audience {name}", { name: chosen?.name ?? "" })}>
      <div className="row-first grid grid-cols-[minmax(6.5rem,2fr)_minmax(0,3fr)] gap-1.5">
        <Select aria-label={say("In the audience, or not")} controlSize="sm" options={said(ways, say)} value={part.is} disabled={readOnly} onValueChange={(is) => change(replacePart(root, part.id, { ...part, is }))} />
        <Combobox
          aria-label={say("Audience")}
          controlSize="sm"
          disabled={readOnly}
          placeholder={say("Choose an audience…")}
          searchPlaceholder={say("Search audiences…")}
          empty={say("No audience of that name. Audiences are made on the Audiences page.")}
          options={library.audiences.filter(({ id, archived }) => archived !== true || id === part.audience).map((audience) => ({ value: audience.id, label: audience.name, detail: conditionSentence(audience.condition, names), keywords: [audience.description] }))}
          value={chosen === undefined ? null : chosen.id}
          onValueChange={(id) => {
            const next = library.audiences.find((audience) => audience.id === id);
            if (next !== undefined) change(replacePart(root, part.id, { ...part, audience: next.id }));
          }}
        />
      </div>
      {chosen === undefined ? null : <p className="mt-1 text-xs text-ink-soft">{say("That means: {condition}.", { condition: conditionSentence(chosen.condition, names) })}</p>}
    </RowFrame>
  );
}
