"use client";

import { useState } from "react";
import { ContentField } from "./content-field";
import { contentFaultSentence } from "./content-fault-sentence";
import { checkContent } from "@/lib/core/contents/check-content";
import { isAsked, type Content, type ContentType } from "@/lib/core/contents/content-type";

type ContentFormProps = {
  readonly type: ContentType;
  readonly content: Content;
  readonly disabled: boolean;
  readonly onChange: (content: Content, field: string) => void;
};

/** The form of a content type, made from its fields: limits, counters, what is still missing. */
export function ContentForm({ type, content, disabled, onChange }: ContentFormProps) {
  const [left, setLeft] = useState<readonly string[]>([]);
  const faults = checkContent(type, content);
  const faultOf = (key: string) => {
    const fault = faults.find(({ field }) => field === key);
    // What is missing is said once the field was left, not before anybody could fill it in.
    return fault === undefined || (fault.code === "missing" && !left.includes(key)) ? null : contentFaultSentence(fault);
  };
  return (
    <div className="flex flex-col gap-3.5">
      {type.fields
        .filter((field) => isAsked(field, content))
        .map((field) => (
          <div key={field.key} onBlur={() => setLeft((keys) => (keys.includes(field.key) ? keys : [...keys, field.key]))}>
            <ContentField field={field} value={content[field.key] ?? null} error={faultOf(field.key)} disabled={disabled} onChange={(value) => onChange({ ...content, [field.key]: value }, field.key)} />
          </div>
        ))}
    </div>
  );
}
