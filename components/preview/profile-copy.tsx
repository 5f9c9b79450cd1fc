"use client";

import { MomentControl } from "./moment-control";
import { ProfileEvents } from "@/components/catalogue/profile-events";
import { ValueInput } from "@/components/catalogue/value-input";
import { emptyValue } from "@/components/catalogue/value-words";
import { useEditor } from "@/components/session/editor-session";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { CircleHelp, X } from "@/components/ui/icons";
import { Switch } from "@/components/ui/switch";
import { useWords } from "@/components/words/words-provider";
import { purposeWords } from "@/lib/core/vocabulary/purpose-words";
import { isListType, type Attribute } from "@/lib/core/vocabulary/attribute";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Json } from "@/lib/std/json";

type ProfileCopyProps = {
  readonly profile: ProfileJson;
  /** The attributes that the rules read, by key. */
  readonly read: readonly string[];
  readonly onChange: (profile: ProfileJson) => void;
};

/** Every attribute the rules read, to be set or made unknown; what they did; and the moment, device and consent they come with. The saved persona stays as it is. */
export function ProfileCopy({ profile, read, onChange }: ProfileCopyProps) {
  const say = useWords();
  const attributes = useEditor((state) => state.library.attributes);
  const eventTypes = useEditor((state) => state.library.eventTypes) ?? [];
  const device = attributes.find(({ source }) => source === "device");
  const shown = attributes.filter(({ key }) => read.includes(key) && key !== device?.key);
  const set = (key: string, value: Json) => onChange({ ...profile, attributes: { ...profile.attributes, [key]: value } });
  const forget = (key: string) => {
    const { [key]: _forgotten, ...rest } = profile.attributes;
    onChange({ ...profile, attributes: rest });
  };
  return (
    <div className="flex flex-col gap-4 rounded-lg bg-sunken p-3">
      {shown.length === 0 ? <p className="text-sm text-ink-soft">{say("The rules read no attribute, so there is nothing to change here.")}</p> : null}
      <ul className="flex flex-col gap-2.5">
        {shown.map((attribute) => (
          <li key={attribute.key} className="grid grid-cols-[minmax(6rem,2fr)_minmax(0,3fr)_auto] items-center gap-2">
            <AttributeName attribute={attribute} hidden={attribute.purpose !== null && !(profile.consent ?? []).includes(attribute.purpose)} />
            <AttributeValueCell attribute={attribute} value={profile.attributes[attribute.key]} onSet={set} onForget={forget} />
          </li>
        ))}
      </ul>
      <section aria-label={say("Events")} className="flex flex-col gap-2 border-t pt-3">
        <h4 className="text-sm font-semibold">{say("What they did")}</h4>
        <ProfileEvents profile={profile} eventTypes={eventTypes} onChange={onChange} readOnly={false} />
      </section>
      <div className="grid grid-cols-[repeat(auto-fit,minmax(11rem,1fr))] gap-3 border-t pt-3">
        <MomentControl />
        {device === undefined ? null : (
          <div className="flex flex-col gap-1.5">
            <span className="text-sm font-semibold">{device.label}</span>
            <div className="flex items-center gap-2">
              <AttributeValueCell attribute={device} value={profile.attributes[device.key]} onSet={set} onForget={forget} />
            </div>
          </div>
        )}
        <Consent attributes={attributes} profile={profile} onChange={onChange} />
      </div>
    </div>
  );
}

function AttributeName({ attribute, hidden }: { readonly attribute: Attribute; readonly hidden: boolean }) {
  const say = useWords();
  return (
    <span className="min-w-0">
      <span className="block truncate text-sm font-semibold">{attribute.label}</span>
      {hidden ? <span className="block text-xs text-unknown">{say("hidden: no consent to {purpose}", { purpose: purposeWords(attribute.purpose ?? "", say) })}</span> : null}
    </span>
  );
}

type AttributeValueCellProps = {
  readonly attribute: Attribute;
  readonly value: Json | undefined;
  readonly onSet: (key: string, value: Json) => void;
  readonly onForget: (key: string) => void;
};

function AttributeValueCell({ attribute, value, onSet, onForget }: AttributeValueCellProps) {
  const say = useWords();
  if (value === undefined) {
    return (
      <>
        <Badge tone="unknown" icon={<CircleHelp />}>
          {say("unknown")}
        </Badge>
        <Button size="sm" intent="ghost" aria-label={say("Give a value: {label}", { label: attribute.label })} onClick={() => onSet(attribute.key, suggested(attribute))}>
          {say("Set")}
        </Button>
      </>
    );
  }
  return (
    <>
      <ValueInput attribute={attribute} value={value} onValueChange={(next) => onSet(attribute.key, next)} />
      <IconButton name={say("Make {label} unknown", { label: attribute.label })} icon={<X />} size="sm" onClick={() => onForget(attribute.key)} />
    </>
  );
}

/** A likely value to begin with, where the catalogue has one. */
function suggested({ type, suggestions }: Attribute): Json {
  const [first] = suggestions;
  if (first === undefined || type === "boolean") return emptyValue(type);
  if (type === "list") return [first];
  if (isListType(type)) return emptyValue(type);
  return type === "number" ? Number(first) || 0 : first;
}

function Consent({ attributes, profile, onChange }: { readonly attributes: readonly Attribute[]; readonly profile: ProfileJson; readonly onChange: (profile: ProfileJson) => void }) {
  const say = useWords();
  const granted = profile.consent ?? [];
  const purposes = [...new Set([...attributes.flatMap(({ purpose }) => purpose ?? []), ...granted])];
  if (purposes.length === 0) return null;
  return (
    <fieldset className="flex flex-col gap-2">
      <legend className="float-left mb-1.5 w-full text-sm font-semibold">{say("Consent")}</legend>
      {purposes.map((purpose) => (
        <Switch
          key={purpose}
          label={purposeWords(purpose, say)}
          checked={granted.includes(purpose)}
          onCheckedChange={(on) => onChange({ ...profile, consent: on ? [...granted, purpose] : granted.filter((other) => other !== purpose) })}
        />
      ))}
    </fieldset>
  );
}
