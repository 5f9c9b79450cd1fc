"use client";

import { Field } from "@/components/ui/field";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { type AttributeType } from "@/lib/core/vocabulary/attribute";
import { contextSources, findContextSource } from "@/lib/core/vocabulary/context-source";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

type AttributeSourceProps = {
  readonly source: string | null;
  readonly type: AttributeType;
  readonly error: string | null;
  readonly readOnly: boolean;
  readonly onChange: (source: string | null) => void;
};

const parameter = "query.";
const none = { value: "", label: message("Only what pages and apps send"), hint: message("nothing is added") };

/** What the visit itself tells, for where pages and apps say nothing. */
export function AttributeSource({ source, type, error, readOnly, onChange }: AttributeSourceProps) {
  const say = useWords();
  const isParameter = source?.startsWith(parameter) === true;
  const fitting = contextSources.filter((each) => each.type === type).map(({ id, label, description }) => ({ value: id, label: say(label), hint: say(description) }));
  if (fitting.length === 0) return null;
  const options = [none, ...fitting, ...(type === "text" ? [{ value: parameter, label: say("A parameter of the address"), hint: say("such as “ref” in ?ref=friends") }] : [])];
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Field label={say("Filled in by")} hint={say("Where a page or app says nothing of it, the visit can tell.")} error={isParameter ? null : error}>
        <Select options={said(options, say)} value={isParameter ? parameter : (source ?? "")} disabled={readOnly} onValueChange={(chosen) => onChange(chosen === "" ? null : chosen === parameter ? `${parameter}ref` : chosen)} />
      </Field>
      {isParameter ? (
        <Field label={say("Parameter")} hint={say("Name it in the script tag too: data-parameters.")} error={error ?? (findContextSource(source) === undefined ? say("Letters, digits, dashes and underscores.") : undefined)}>
          <TextInput mono value={source.slice(parameter.length)} maxLength={40} readOnly={readOnly} onValueChange={(name) => onChange(`${parameter}${name.trim()}`)} />
        </Field>
      ) : null}
    </div>
  );
}
