"use client";

import { localMomentText, momentFromLocalText } from "@/components/shell/local-moment";
import { NumberInput } from "@/components/ui/number-input";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { agoText, readAgo } from "@/lib/core/vocabulary/ago";
import { message } from "@/lib/words/message";
import { said } from "@/lib/words/said";

const ways = [
  { value: "days", label: message("days ago") },
  { value: "hours", label: message("hours ago") },
  { value: "minutes", label: message("minutes ago") },
  { value: "moment", label: message("at a moment") },
] as const;

type DeedTimeProps = { readonly at: string; readonly number: number; readonly disabled: boolean; readonly onChange: (at: string) => void };

/** When something was done: so long before whatever moment one looks at, or at a date and time that stays. */
export function DeedTime({ at, number, disabled, onChange }: DeedTimeProps) {
  const say = useWords();
  const ago = readAgo(at);
  const put = (way: (typeof ways)[number]["value"]) => onChange(way === "moment" ? `${new Date().toISOString().slice(0, 16)}:00Z` : agoText({ count: ago?.count ?? 1, unit: way }));
  const name = say("When event {number} happened", { number });
  return (
    <span className="flex flex-wrap items-center gap-1.5">
      {ago === null ? null : (
        <NumberInput className="w-20" aria-label={name} controlSize="sm" min={0} max={36_500} step={1} value={ago.count} disabled={disabled} onValueChange={(count) => onChange(agoText({ count: Math.min(36_500, Math.max(0, Math.round(count ?? 0))), unit: ago.unit }))} />
      )}
      <span className="w-32">
        <Select aria-label={say("How the time of event {number} is told", { number })} controlSize="sm" options={said(ways, say)} value={ago?.unit ?? "moment"} disabled={disabled} onValueChange={put} />
      </span>
      {ago === null ? <Moment at={at} name={name} disabled={disabled} onChange={onChange} /> : null}
    </span>
  );
}

/** A day, or what is no moment at all, is kept as text: a picker of date and time would change it. */
function Moment({ at, name, disabled, onChange }: { readonly at: string; readonly name: string; readonly disabled: boolean; readonly onChange: (at: string) => void }) {
  const isMoment = /T/.test(at) && !Number.isNaN(Date.parse(at));
  if (!isMoment) return <TextInput className="w-52" mono controlSize="sm" aria-label={name} value={at} placeholder="2026-11-23T10:00:00Z" disabled={disabled} onValueChange={onChange} />;
  return <TextInput className="w-52" type="datetime-local" controlSize="sm" aria-label={name} value={localMomentText(at)} disabled={disabled} onValueChange={(text) => onChange(momentFromLocalText(text) ?? at)} />;
}
