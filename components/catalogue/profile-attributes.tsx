"use client";

import { ValueInput } from "./value-input";
import { emptyValue, valueFault, valueWords } from "./value-words";
import { Badge } from "@/components/ui/badge";
import { Combobox } from "@/components/ui/combobox";
import { IconButton } from "@/components/ui/icon-button";
import { Plus, X } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { purposeWords } from "@/lib/core/vocabulary/purpose-words";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Json } from "@/lib/std/json";

type ProfileAttributesProps = {
  readonly attributes: readonly Attribute[];
  readonly profile: ProfileJson;
  readonly onChange: (profile: ProfileJson) => void;
  readonly readOnly: boolean;
};

/** What is known of somebody, row by row. What has no row is unknown; there is no third way to say nothing. */
export function ProfileAttributes({ attributes, profile, onChange, readOnly }: ProfileAttributesProps) {
  const say = useWords();
  const known = Object.entries(profile.attributes);
  const set = (key: string, value: Json) => onChange({ ...profile, attributes: { ...profile.attributes, [key]: value } });
  const forget = (key: string) => onChange({ ...profile, attributes: Object.fromEntries(known.filter(([other]) => other !== key)) });
  const unknown = attributes.filter(({ key }) => !Object.hasOwn(profile.attributes, key));
  return (
    <div className="flex flex-col gap-2">
      {known.length === 0 ? <p className="text-sm text-ink-soft">{say("Nothing is known. Every condition about this persona answers unknown.")}</p> : null}
      <ul className="flex flex-col divide-y">
        {known.map(([key, value]) => (
          <AttributeRow key={key} id={key} value={value} attribute={attributes.find((attribute) => attribute.key === key)} profile={profile} onSet={set} onForget={forget} readOnly={readOnly} />
        ))}
      </ul>
      {readOnly || unknown.length === 0 ? null : (
        <Combobox
          aria-label={say("Add something we know")}
          options={unknown.map(({ key, label, category }) => ({ value: key, label, hint: key, group: category, icon: <Plus /> }))}
          value={null}
          onValueChange={(key) => set(key, emptyValue(attributes.find((attribute) => attribute.key === key)?.type ?? "text"))}
          placeholder={say("Add something we know ({length} unknown)", { length: unknown.length })}
          searchPlaceholder={say("Search attributes")}
        />
      )}
    </div>
  );
}

type AttributeRowProps = {
  readonly id: string;
  readonly value: Json;
  readonly attribute: Attribute | undefined;
  readonly profile: ProfileJson;
  readonly onSet: (key: string, value: Json) => void;
  readonly onForget: (key: string) => void;
  readonly readOnly: boolean;
};

function AttributeRow({ id, value, attribute, profile, onSet, onForget, readOnly }: AttributeRowProps) {
  const say = useWords();
  const fault = valueFault(attribute, value, say);
  const purpose = attribute?.purpose ?? null;
  const hidden = purpose !== null && !(profile.consent ?? []).includes(purpose);
  return (
    <li className="grid grid-cols-[1fr_auto] items-center gap-x-2 gap-y-1 py-2 sm:grid-cols-[11rem_1fr_auto]">
      <span className="min-w-0">
        <span className="block text-sm font-semibold">{attribute?.label ?? id}</span>
        <code className="block truncate font-mono text-xs text-ink-faint">{id}</code>
      </span>
      <span className="max-sm:order-3 max-sm:col-span-2">
        {attribute === undefined || readOnly ? <span className="text-sm">{valueWords(attribute, value, say)}</span> : <ValueInput attribute={attribute} value={value} onValueChange={(next) => onSet(id, next)} />}
      </span>
      {readOnly ? <span /> : <IconButton name={say("Make {label} unknown", { label: attribute?.label ?? id })} icon={<X />} size="sm" onClick={() => onForget(id)} />}
      {fault !== null || hidden ? (
        <span className="col-span-full sm:col-start-2">
          <Badge tone="unknown">{fault ?? say("Hidden: no consent for {purpose}", { purpose: purposeWords(purpose ?? "", say) })}</Badge>
        </span>
      ) : null}
    </li>
  );
}
