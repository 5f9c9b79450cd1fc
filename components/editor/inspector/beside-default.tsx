"use client";

import { ContentFrame, type FrameWidth } from "@/components/preview/content-frame";
import { useWords } from "@/components/words/words-provider";
import { type Content, type ContentType, type Field } from "@/lib/core/contents/content-type";
import { differingFields } from "@/lib/core/contents/differing-fields";
import { type Placement } from "@/lib/core/vocabulary/placement";
import { type Json } from "@/lib/std/json";
import { type Words } from "@/lib/words/words";

type BesideDefaultProps = { readonly placement: Placement; readonly baseline: Content; readonly content: Content; readonly type: ContentType; readonly width: FrameWidth };

/** What everybody else sees, drawn alike, and what the variant says differently. */
export function BesideDefault({ placement, baseline, content, type, width }: BesideDefaultProps) {
  const say = useWords();
  const differing = differingFields(type, baseline, content);
  return (
    <div role="group" aria-label={say("Compared with the default")} className="flex flex-col gap-3 rounded-md bg-sunken p-2.5">
      <p className="text-xs font-semibold">{say("The default")}</p>
      <ContentFrame contentType={type.id} content={baseline} channel={placement.channel} width={width} title={say("{name}: the default", { name: placement.name })} />
      {differing.length === 0 ? (
        <p className="text-sm text-ink-soft">{say("The variant says the same as the default in every field.")}</p>
      ) : (
        <dl className="flex flex-col gap-2 text-xs">
          {differing.map(({ field, before, after }) => (
            <div key={`${field.key} ${field.label}`}>
              <dt className="font-semibold">{say(field.label)}</dt>
              <dd className="wrap-anywhere text-ink-soft line-through decoration-ink-faint">{shown(field, before, say) || say("empty")}</dd>
              <dd className="wrap-anywhere">{shown(field, after, say) || say("empty")}</dd>
            </div>
          ))}
        </dl>
      )}
    </div>
  );
}

function shown(field: Field, value: Json, say: Words): string {
  if (typeof value !== "string") return JSON.stringify(value);
  const chosen = field.choices?.find((choice) => choice.value === value);
  return chosen === undefined ? value : say(chosen.label);
}
