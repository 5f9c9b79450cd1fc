"use client";

import { ContentForm } from "@/components/shell/content-form";
import { type Content, type ContentType } from "@/lib/core/contents/content-type";

type BaselineFieldsProps = { readonly type: ContentType; readonly baseline: Content; readonly onChange: (baseline: Content) => void; readonly readOnly: boolean };

/** What the page itself has: the form a variant has, but nothing must be filled in, for it is only drawn. */
export function BaselineFields({ type, baseline, onChange, readOnly }: BaselineFieldsProps) {
  return <ContentForm type={{ ...type, fields: type.fields.map((field) => ({ ...field, required: false })) }} content={baseline} disabled={readOnly} onChange={(next) => onChange(next)} />;
}
