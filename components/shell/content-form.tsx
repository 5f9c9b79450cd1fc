"use client";

import { useEffect, useRef, useState } from "react";
import { ContentField } from "./content-field";
import { contentFaultSentence } from "./content-fault-sentence";
import { ContrastLine } from "./contrast-line";
import { MergeTagButton } from "./merge-tag-button";
import { saidField } from "@/components/shell/said-field";
import { useWords } from "@/components/words/words-provider";
import { type PictureDto } from "@/lib/api/pictures";
import { checkContent, type ContentFault } from "@/lib/core/contents/check-content";
import { altFieldOf } from "@/lib/core/contents/alt-field";
import { isAsked, textOf, type Content, type ContentType, type Field } from "@/lib/core/contents/content-type";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { type Json } from "@/lib/std/json";

type ContentFormProps = {
  readonly type: ContentType;
  readonly content: Content;
  readonly disabled: boolean;
  readonly onChange: (content: Content, field: string) => void;
  /** What is wrong, where the type alone does not tell. */
  readonly faults?: readonly ContentFault[];
  /** With them, texts may say what is known of the visitor. */
  readonly attributes?: readonly Attribute[];
};

/** The form of a content type, made from its fields: limits, counters, what is still missing. */
export function ContentForm({ type, content, disabled, onChange, attributes = none, faults: told }: ContentFormProps) {
  const say = useWords();
  // A picture comes some time after it was asked for: what was written meanwhile stays.
  const latest = useRef({ content, onChange });
  useEffect(() => {
    latest.current = { content, onChange };
  });
  const take = (field: Field, picture: PictureDto) => {
    const now = latest.current;
    now.onChange({ ...now.content, [field.key]: picture.address, ...altFor(type, { field, start: content, content: now.content, picture }) }, field.key);
  };
  const [left, setLeft] = useState<readonly string[]>([]);
  const faults = told ?? checkContent(type, content);
  const faultOf = (key: string) => {
    const fault = faults.find(({ field }) => field === key);
    // What is missing is said once the field was left, not before anybody could fill it in.
    return fault === undefined || (fault.code === "missing" && !left.includes(key)) ? null : contentFaultSentence(fault, say);
  };
  return (
    <div className="flex flex-col gap-3.5">
      {type.fields
        .filter((field) => isAsked(field, content))
        .map((field) => (
          <FormField
            key={field.key}
            field={saidField(field, say)}
            value={content[field.key] ?? null}
            error={faultOf(field.key)}
            disabled={disabled}
            attributes={attributes}
            onChange={(value) => onChange({ ...content, [field.key]: value }, field.key)}
            onTake={(picture) => take(field, picture)}
            onLeave={() => setLeft((keys) => (keys.includes(field.key) ? keys : [...keys, field.key]))}
          />
        ))}
      {(type.contrasts ?? []).map((pair) => (
        <ContrastLine key={pair.text} pair={pair} content={content} />
      ))}
    </div>
  );
}

const none: readonly Attribute[] = [];

type Taken = { readonly field: Field; /** When the picture was asked for. */ readonly start: Content; /** When it came. */ readonly content: Content; readonly picture: PictureDto };

/** What the picture shows, for the field that says so. Words that stood beside another picture were about that one; words that were there before any picture stay. */
function altFor({ fields }: ContentType, { field, start, content, picture }: Taken): Content {
  const alt = altFieldOf(fields, field);
  if (alt === null) return {};
  const before = textOf(content, field.key);
  const words = textOf(content, alt.key);
  const isAboutIt = before === picture.address || words !== textOf(start, alt.key) || (before === "" && words !== "");
  return isAboutIt ? {} : { [alt.key]: picture.alt };
}

type FormFieldProps = {
  readonly field: Field;
  readonly value: Json;
  readonly error: string | null;
  readonly disabled: boolean;
  readonly attributes: readonly Attribute[];
  readonly onChange: (value: Json) => void;
  readonly onTake: (picture: PictureDto) => void;
  readonly onLeave: () => void;
};

/** A field that remembers where one was writing, so that what is inserted goes there. */
function FormField({ field, value, error, disabled, attributes, onChange, onTake, onLeave }: FormFieldProps) {
  const say = useWords();
  const caret = useRef<number | null>(null);
  const takesTags = (field.kind === "text" || field.kind === "long-text") && attributes.length > 0 && !disabled;
  const insert = (tag: string) => {
    const text = typeof value === "string" ? value : "";
    const at = Math.min(caret.current ?? text.length, text.length);
    onChange(`${text.slice(0, at)}${tag}${text.slice(at)}`);
    caret.current = at + tag.length;
  };
  return (
    <div
      onBlur={({ target }) => {
        onLeave();
        if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) caret.current = target.selectionStart;
      }}
    >
      <ContentField field={field} value={value} error={error} disabled={disabled} onChange={onChange} onTake={onTake} {...(takesTags ? { aside: <MergeTagButton attributes={attributes} field={say(field.label)} onInsert={insert} /> } : {})} />
    </div>
  );
}
