"use client";

import { useMemo, useState } from "react";
import { type Preview } from "./use-preview";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { useWords } from "@/components/words/words-provider";
import { changeSentence } from "@/lib/core/explain/change-sentence";
import { suggestedValues } from "@/lib/core/explain/suggested-values";
import { whatWouldItTake } from "@/lib/core/explain/what-would-it-take";
import { whyNot } from "@/lib/core/explain/why-not";
import { whyNotSentence } from "@/lib/core/explain/why-not-sentence";
import { draftSourcesOf } from "@/lib/editor/derive";
import { type Words } from "@/lib/words/words";

/** Why not another variant, and what would it take: asked by the marketer, answered by the same evaluator. */
export function AnotherVariant({ preview }: { readonly preview: Preview }) {
  const say = useWords();
  const [variant, setVariant] = useState<string | null>(null);
  const placements = useEditor((state) => state.library.placements);
  const options = preview.environment.ok ? preview.environment.value.bundle.bundle.campaigns.flatMap(({ name, steps }) =>
    steps.flatMap((step) => ("give" in step ? Object.entries(step.give).map(([placement, index]) => ({ placement, index, campaign: name })) : [])),
  ) : [];
  const variants = preview.environment.ok ? preview.environment.value.bundle.bundle.variants : [];
  const shown = new Set(Object.values(preview.decision?.placements ?? {}).map((given) => given.variant?.id));
  const choices = options.flatMap(({ placement, index, campaign }) => {
    const found = index === null ? undefined : variants[index];
    if (found === undefined || shown.has(found.id)) return [];
    const place = placements.find(({ key }) => key === placement)?.name ?? placement;
    return [{ value: found.id, label: found.name || say("A variant without a name"), group: `${campaign} · ${place}` }];
  });
  const distinct = [...new Map(choices.map((choice) => [choice.value, choice])).values()];
  if (distinct.length === 0) return null;
  return (
    <section className="flex flex-col gap-3 border-t pt-3" aria-labelledby="preview-why-not">
      <h3 id="preview-why-not" className="text-base font-semibold">
        {say("Why not another?")}
      </h3>
      <Combobox aria-label={say("Another variant")} controlSize="sm" placeholder={say("Choose a variant…")} searchPlaceholder={say("Search variants…")} options={distinct} value={variant} onValueChange={setVariant} />
      {variant === null ? null : <Answer preview={preview} variant={variant} />}
    </section>
  );
}

function Answer({ preview, variant }: { readonly preview: Preview; readonly variant: string }) {
  const say = useWords();
  const library = useEditor((state) => state.library);
  const campaigns = useEditor(draftSourcesOf);
  const { setPreviewProfile } = useEditorActions();
  const answer = useMemo(() => answered(preview, variant, { library, campaigns, say }), [preview, variant, library, campaigns, say]);
  if (answer === null) return null;
  const { takes } = answer;
  return (
    <div className="flex flex-col gap-2 text-sm" aria-live="polite">
      <p>{answer.why}</p>
      {takes === null ? (
        <p className="text-ink-soft">{say("No change of the visitor that leads there was found.")}</p>
      ) : (
        <div className="flex flex-col gap-2 rounded-lg bg-sunken px-3 py-2.5">
          <p className="font-semibold">{say("What it would take")}</p>
          <ul className="flex list-disc flex-col gap-1 pl-5">
            {takes.changes.map((change) => {
              const sentence = changeSentence(change, { profile: preview.subject.profile, library, say });
              return <li key={sentence}>{sentence}</li>;
            })}
            {takes.visitor === null ? null : <li>{say("Another draw: a visitor such as {visitor}", { visitor: takes.visitor })}</li>}
          </ul>
          <Button size="sm" className="w-fit" onClick={() => setPreviewProfile(takes.profile)}>
            {say("Look at it so")}
          </Button>
        </div>
      )}
    </div>
  );
}

type Context = { readonly library: Parameters<typeof changeSentence>[1]["library"]; readonly campaigns: ReturnType<typeof draftSourcesOf>; readonly say: Words };

function answered({ environment, subject, now }: Preview, variant: string, { library, campaigns, say }: Context) {
  if (!environment.ok) return null;
  const { bundle, compiled } = environment.value;
  const why = whyNot(bundle, subject.profile, { now, variant });
  const takes = why.kind === "shown" ? null : whatWouldItTake(bundle, subject.profile, { now, variant, suggested: suggestedValues(library.attributes) });
  return { why: whyNotSentence(why, { campaigns, library, predicateOf: compiled.predicateOf, say }), takes };
}
