"use client";

import { variantsOf } from "./variants-of";
import { useWhyMayNot, useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { Section } from "@/components/ui/card";
import { CirclePause } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type ReleaseSource } from "@/lib/api/releases";

type ReleaseSourceCardProps = {
  readonly source: ReleaseSource;
  /** Its place in the release: the first wins. */
  readonly place: number;
  readonly sentences: readonly string[];
  readonly placementName: (key: string) => string;
  /** Null: it is not live. */
  readonly onTakeOut: (() => void) | null;
};

/** One campaign as it was published: in sentences, with everything it can show. */
export function ReleaseSourceCard({ source, place, sentences, placementName, onTakeOut }: ReleaseSourceCardProps) {
  const say = useWords();
  const { slug } = useWorkspace();
  const mayTakeOut = useWhyMayNot("releases.withdraw");
  const variants = variantsOf(source.flow);
  return (
    <Section
      title={
        <span className="flex items-center gap-2.5">
          <span className="figures grid size-6 place-items-center rounded-full bg-sunken text-xs text-ink-soft">{place}</span>
          {source.name}
        </span>
      }
      actions={
        <span className="flex gap-2">
          <ButtonLink size="sm" href={`/${slug}/campaigns/${source.id}`}>
            {say("Open the draft")}
          </ButtonLink>
          {onTakeOut === null ? null : (
            <Button size="sm" icon={<CirclePause />} whyNot={mayTakeOut} onClick={onTakeOut}>
              {say("Take offline…")}
            </Button>
          )}
        </span>
      }
    >
      <ol className="flex flex-col gap-1.5 text-sm">
        {sentences.map((sentence, index) => (
          <li key={index} style={{ paddingLeft: `${indentOf(sentence)}ch` }}>
            {sentence.trimStart()}
          </li>
        ))}
      </ol>
      {variants.length === 0 ? null : (
        <details className="mt-4 rounded-md border px-4 py-2.5">
          <summary className="text-sm font-semibold">
            {say("{count, plural, one {# variant} other {# variants}}", { count: variants.length })}
          </summary>
          <ul className="mt-2 flex flex-col divide-y">
            {variants.map(({ placement, show, variant }) => (
              <li key={variant.id} className="flex flex-col gap-1.5 py-3">
                <p className="flex flex-wrap items-center gap-2 text-sm font-semibold">
                  {variant.name === "" ? show : variant.name} <Badge>{placementName(placement)}</Badge>
                </p>
                <dl className="grid gap-x-4 gap-y-0.5 text-sm sm:grid-cols-[8rem_1fr]">
                  {Object.entries(variant.content).map(([field, value]) => (
                    <div key={field} className="contents">
                      <dt className="text-ink-faint">{field}</dt>
                      <dd className="wrap-anywhere">{typeof value === "string" ? value : JSON.stringify(value)}</dd>
                    </div>
                  ))}
                </dl>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}

/** How deep a line of the flow stands. As room and not as spaces, a line that breaks stays at its depth. */
const indentOf = (sentence: string): number => sentence.length - sentence.trimStart().length;
