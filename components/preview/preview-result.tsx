"use client";

import { AnotherVariant } from "./another-variant";
import { BlockingNote } from "./blocking-note";
import { DrawnPlacement } from "./drawn-placement";
import { reasonWords } from "./reason-words";
import { type FrameWidth } from "./content-frame";
import { type Preview } from "./use-preview";
import { WhyList } from "./why-list";
import { languageName } from "@/lib/words/language-name";
import { useEditor } from "@/components/session/editor-session";
import { useWords } from "@/components/words/words-provider";
import { placementsOf } from "@/lib/editor/persona-decisions";

/** Each placement drawn, then the way that led there. */
export function PreviewResult({ preview, width }: { readonly preview: Preview; readonly width: FrameWidth }) {
  const say = useWords();
  const keys = useEditor(placementsOf);
  const placements = useEditor((state) => state.library.placements);
  const own = useEditor((state) => state.campaign);
  const others = useEditor((state) => state.campaigns);
  const { decision, environment } = preview;
  if (!environment.ok || decision === null) return <BlockingNote findings={environment.ok ? [] : environment.error} />;
  const nameOf = (id: string) => (id === own.id ? own.name : (others.find((campaign) => campaign.id === id)?.name ?? id));
  const shown = keys.flatMap((key) => placements.find((placement) => placement.key === key) ?? []);
  return (
    <>
      {shown.length === 0 ? <p className="text-sm text-ink-soft">{say("This campaign has no placement yet. Choose one in the entry box.")}</p> : null}
      {shown.map((placement) => {
        const given = decision.placements[placement.key];
        return <DrawnPlacement key={placement.key} placement={placement} variant={given?.variant ?? null} why={given === undefined ? "" : `${reasonWords(given, nameOf, say)}${given.language === undefined ? "" : ` ${say("In {language}, which they read.", { language: languageName(given.language, say) })}`}`} width={width} forced={false} />;
      })}
      <section className="flex flex-col gap-3 border-t pt-3" aria-labelledby="preview-why">
        <h3 id="preview-why" className="text-base font-semibold">
          {say("Why")}
        </h3>
        <WhyList preview={preview} />
      </section>
      <AnotherVariant preview={preview} />
    </>
  );
}
