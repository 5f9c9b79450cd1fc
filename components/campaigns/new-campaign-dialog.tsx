"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState, type FormEvent, type KeyboardEvent } from "react";
import { beginCampaign, freeName, usualPlacement, type Begun } from "./begin-campaign";
import { TemplateChoice, type Begin } from "./template-choice";
import { ProblemBanner } from "@/components/shell/problem-banner";
import { fieldError, restOf } from "@/components/shell/problem-words";
import { useCall } from "@/components/shell/use-call";
import { useRefresh } from "@/components/shell/use-fetched";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { Checkbox } from "@/components/ui/checkbox";
import { Dialog } from "@/components/ui/dialog";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useOtherWords } from "@/components/words/use-other-words";
import { useWords } from "@/components/words/words-provider";
import { limits } from "@/lib/api/limits";
import { type Library } from "@/lib/core/flow/campaign";
import { templates } from "@/lib/core/templates/templates";

type NewCampaignDialogProps = {
  readonly library: Library;
  /** The names that are there already. */
  readonly taken: readonly string[];
  readonly onClose: () => void;
};

/** What to begin with, a name, and where it shows: all filled in, so that Enter is enough for something that can be previewed. */
export function NewCampaignDialog({ library, taken, onClose }: NewCampaignDialogProps) {
  const say = useWords();
  const { api, slug } = useWorkspace();
  const router = useRouter();
  const refresh = useRefresh();
  const { busy, problem, run } = useCall();
  const [begin, setBegin] = useState<Begin>(templates[0]?.id ?? "");
  const [typed, setTyped] = useState<string | null>(null);
  const [placements, setPlacements] = useState(() => usualPlacement(library.placements));
  const spoken = library.placements.flatMap(({ key, languages = [] }) => (placements.includes(key) ? languages : []));
  const others = useOtherWords(spoken);
  const begun = useMemo(() => beginCampaign({ begin, library, placements, say, others }, Math.random), [begin, library, placements, say, others]);
  const name = typed ?? freeName(begin, taken, say);
  const create = async (event: FormEvent) => {
    event.preventDefault();
    if (busy || name.trim() === "") return;
    const made = await run(() => api.createCampaign({ name: name.trim(), flow: begun.flow }));
    if (!made.ok) return;
    refresh("campaigns");
    router.push(`/${slug}/campaigns/${made.value.id}${begun.first === null ? "" : `?card=${begun.first}`}`);
  };
  return (
    <Dialog
      open
      onOpenChange={(open) => (open ? undefined : onClose())}
      title={say("New campaign")}
      description={say("It starts as a draft: everybody keeps what they see now until you publish. Everything can be changed later.")}
      size="xl"
      footer={
        <>
          <Button onClick={onClose}>{say("Cancel")}</Button>
          <Button intent="primary" type="submit" form="new-campaign" busy={busy} whyNot={name.trim() === "" ? say("Give it a name first.") : null}>
            {say("Create and draw")}
          </Button>
        </>
      }
    >
      <ProblemBanner problem={restOf(problem, ["name"])} />
      <form id="new-campaign" onSubmit={(event) => void create(event)} onKeyDown={enterSends} className="grid gap-5 lg:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] lg:gap-7">
        <TemplateChoice value={begin} onValueChange={setBegin} />
        <div className="flex flex-col gap-5">
          <Fits begun={begun} />
          <Field label={say("Name")} required error={fieldError(problem, "name", say)}>
            <TextInput value={name} maxLength={limits.name} onValueChange={setTyped} onFocus={(event) => event.currentTarget.select()} />
          </Field>
          <WhereItShows library={library} value={placements} onValueChange={setPlacements} />
        </div>
      </form>
    </Dialog>
  );
}

/** A checkbox keeps Enter to itself; here it sends the form from everywhere. */
function enterSends(event: KeyboardEvent<HTMLFormElement>): void {
  const { target } = event;
  if (event.key === "Enter" && target instanceof HTMLElement && target.getAttribute("role") === "checkbox") event.currentTarget.requestSubmit();
}

/** What the template looks at in this workspace, and what it could not find. */
function Fits({ begun: { asks, toDo } }: { readonly begun: Begun }) {
  const say = useWords();
  return (
    <div role="status" className="flex flex-col gap-1 text-sm text-ink-soft empty:hidden">
      {asks.length === 0 ? null : <p>{say("It tells visitors apart by asking: {asks}. You can change that on the next page.", { asks: asks.join("; ") })}</p>}
      {toDo.map((text) => (
        <p key={text}>
          <b className="text-ink">{say("To do after creating:")}</b> {text}
        </p>
      ))}
    </div>
  );
}

type WhereItShowsProps = { readonly library: Library; readonly value: readonly string[]; readonly onValueChange: (placements: readonly string[]) => void };

function WhereItShows({ library, value, onValueChange }: WhereItShowsProps) {
  const say = useWords();
  return (
    <fieldset>
      <legend className="mb-1 text-sm font-semibold">{say("Where it shows")}</legend>
      <p className="mb-2 text-xs text-ink-faint">{say("One campaign may fill several places, so that a person sees the same story everywhere.")}</p>
      <div className="grid gap-x-6 gap-y-1.5 sm:grid-cols-2 lg:grid-cols-1">
        {library.placements.map(({ key, name, description }) => (
          <Checkbox
            key={key}
            label={name}
            hint={description === "" ? key : description}
            checked={value.includes(key)}
            onCheckedChange={(on) => onValueChange(on ? [...value, key] : value.filter((other) => other !== key))}
          />
        ))}
      </div>
    </fieldset>
  );
}
