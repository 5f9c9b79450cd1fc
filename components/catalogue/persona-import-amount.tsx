"use client";

import { Field } from "@/components/ui/field";
import { NumberInput } from "@/components/ui/number-input";
import { RadioCards } from "@/components/ui/radio-cards";
import { useWords } from "@/components/words/words-provider";
import { type Take } from "@/lib/core/csv/chosen-rows";
import { workspaceLimits } from "@/lib/core/workspace/workspace-limits";

/** How many of a large table's new people are taken. */
export type Amount = { readonly take: Take | "all"; readonly count: number };

/** Enough to picture, few enough to look at. */
const plenty = 200;

export const firstAmount = (adding: number, room: number): Amount => (adding <= Math.min(plenty, room) ? { take: "all", count: adding } : { take: "first", count: Math.min(plenty, room) });

type AmountProps = { readonly adding: number; readonly here: number; readonly amount: Amount; readonly onAmountChange: (amount: Amount) => void };

/** Which of many to take, and how many there may be. Nothing where all of them fit and are few. */
export function PersonaImportAmount({ adding, here, amount, onAmountChange }: AmountProps) {
  const say = useWords();
  const room = roomFor(here);
  if (adding <= Math.min(plenty, room)) return null;
  return (
    <section aria-label={say("How many to take")} className="flex flex-col gap-3">
      <h3 className="text-sm">{say("How many to take")}</h3>
      <p className="text-sm text-ink-soft">
        {say("A workspace keeps at most {most, number} personas. This one has {here, number}, so there is room for {room, number}; the table would add {adding, number}. Every campaign shows what each persona gets, so a few that differ tell more than thousands.", {
          most: workspaceLimits.personas,
          here,
          room,
          adding,
        })}
      </p>
      <RadioCards
        name={say("How many to take")}
        columns={3}
        value={amount.take}
        onValueChange={(take) => onAmountChange({ take, count: take === "all" ? adding : Math.min(amount.count, room, plenty) })}
        options={[
          { value: "first", label: say("The first"), hint: say("From the top of the table") },
          { value: "sample", label: say("A sample"), hint: say("Spread evenly over the table") },
          { value: "all", label: say("All of them"), hint: adding > room ? say("More than there is room for") : say("May make previews slow"), disabled: adding > room },
        ]}
      />
      {amount.take === "all" ? null : (
        <Field label={say("How many")} hint={say("At most {most, number}", { most: room })} className="max-w-40">
          <NumberInput value={amount.count} min={0} max={room} onValueChange={(count) => onAmountChange({ ...amount, count: Math.max(0, Math.min(Math.round(count ?? 0), room)) })} />
        </Field>
      )}
    </section>
  );
}

export const roomFor = (here: number): number => Math.max(0, workspaceLimits.personas - here);
