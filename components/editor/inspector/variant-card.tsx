"use client";

import { useMemo, useState } from "react";
import { BesideDefault } from "./beside-default";
import { StartFrom, type Start } from "./start-from";
import { VariantForm } from "./variant-form";
import { useContentTypes } from "@/components/shell/content-types";
import { useChosenValues } from "@/components/preview/use-chosen-values";
import { ContentFrame, type FrameWidth } from "@/components/preview/content-frame";
import { Button } from "@/components/ui/button";
import { Columns2, Pencil, RotateCcw } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type ContentType } from "@/lib/core/contents/content-type";
import { type ShowNode, type Variant } from "@/lib/core/nodes/node";
import { makeId } from "@/lib/core/vocabulary/ids";
import { contentIn } from "@/lib/core/vocabulary/language-texts";
import { withMergedTexts } from "@/lib/core/vocabulary/merge-tags";
import { type Placement } from "@/lib/core/vocabulary/placement";

type VariantCardProps = {
  readonly placementKey: string;
  /** Null: the library has no such placement any more. */
  readonly placement: Placement | null;
  readonly variant: Variant | null;
  readonly node: ShowNode;
  readonly width: FrameWidth;
  readonly disabled: boolean;
  readonly onChange: (variant: Variant | null, news: { readonly label: string; readonly box?: string }) => void;
};

/** One placement: its default, or a variant with its form and its drawing. */
export function VariantCard({ placementKey, placement, variant, node, width, disabled, onChange }: VariantCardProps) {
  const say = useWords();
  const types = useContentTypes();
  const name = placement?.name ?? placementKey;
  const type = types.find(variant?.contentType ?? placement?.contentType ?? "");
  const [compared, setCompared] = useState(false);
  const [written, setWritten] = useState<string | null>(null);
  // A language that its placement gave up meanwhile is not written in any more.
  const language = written !== null && placement?.languages?.slice(1).includes(written) === true ? written : null;
  const baseline = placement?.baseline ?? null;
  const make = (start: Start | null) => {
    if (placement === null || type === undefined) return;
    const content = { ...type.empty(), ...(start?.content ?? baseline) };
    const texts = start?.texts === undefined ? {} : { texts: start.texts };
    if (variant !== null) onChange({ ...withoutTexts(variant), content, ...texts }, { label: say("Start from another") });
    else onChange({ id: makeId("variant", Math.random), name: node.name || start?.name || say("{name} variant", { name }), contentType: type.id, content, ...texts }, { label: say("Make a variant") });
  };
  return (
    <section aria-label={name} className="flex flex-col gap-3 rounded-lg border bg-raised p-3 shadow-sm">
      <header className="flex items-start justify-between gap-2">
        <div className="min-w-0">
          <h4 className="truncate text-sm font-semibold">{name}</h4>
          <p className="text-xs text-ink-faint">{variant === null ? say("Default: the page keeps what it has") : say(type?.label ?? variant.contentType)}</p>
        </div>
        {disabled ? null : variant === null ? (
          <Button size="sm" icon={<Pencil />} whyNot={placement === null ? say("This placement does not exist any more.") : null} onClick={() => make(null)}>
            {say("Make a variant")}
          </Button>
        ) : (
          <Button size="sm" intent="ghost" icon={<RotateCcw />} onClick={() => onChange(null, { label: say("Use the default") })}>
            {say("Use the default")}
          </Button>
        )}
      </header>
      {placement === null || type === undefined || disabled ? null : (
        <div className="-my-1 flex flex-wrap gap-1">
          <StartFrom contentType={type.id} node={node} defaultContent={variant === null ? null : baseline} onTake={make} />
          {variant === null || baseline === null ? null : (
            <Button size="sm" intent="ghost" icon={<Columns2 />} aria-pressed={compared} aria-label={say("Compare with the default")} onClick={() => setCompared(!compared)}>
              {say("Compare")}
            </Button>
          )}
        </div>
      )}
      <div className="flex flex-col gap-3 @2xl:grid @2xl:grid-cols-[minmax(0,1fr)_minmax(0,1.2fr)] @2xl:items-start @2xl:gap-5">
        {placement === null || type === undefined ? null : (
          <div className="contents @2xl:sticky @2xl:top-3 @2xl:order-last @2xl:flex @2xl:flex-col @2xl:gap-3">
            {/* Stays in sight while one types: above the form, or beside it where there is room. A phone is too tall to stand above. */}
            <div className={variant === null || width === "phone" ? "" : "sticky top-0 z-10 -mx-3 border-b bg-raised px-3 py-2 @2xl:static @2xl:mx-0 @2xl:border-b-0 @2xl:p-0"}>
              <Drawing placement={placement} variant={variant} language={language} type={type} width={width} />
            </div>
            {compared && baseline !== null && variant !== null ? <BesideDefault placement={placement} baseline={baseline} content={variant.content} type={type} width={width} /> : null}
          </div>
        )}
        {variant === null || type === undefined ? null : <VariantForm placement={placement} variant={variant} type={type} language={language} disabled={disabled} onLanguageChange={setWritten} onChange={onChange} />}
      </div>
    </section>
  );
}

const withoutTexts = ({ texts: _texts, ...variant }: Variant): Variant => variant;

type DrawingProps = { readonly placement: Placement; readonly variant: Variant | null; /** Null: the main one. */ readonly language: string | null; readonly type: ContentType; readonly width: FrameWidth };

function Drawing({ placement, variant, language, type, width }: DrawingProps) {
  const say = useWords();
  const values = useChosenValues();
  const content = useMemo(() => {
    const written = variant === null ? placement.baseline : contentIn(variant, language === null ? [] : [language]).content;
    return written === null ? null : withMergedTexts(written, values);
  }, [variant, placement, language, values]);
  if (content === null) return <p className="rounded-md bg-sunken px-3 py-4 text-center text-xs text-ink-faint">{say("Nobody has said what the page has here, so it cannot be drawn.")}</p>;
  const what = variant === null ? say("the default") : variant.name;
  return <ContentFrame contentType={type.id} content={content} channel={placement.channel} width={width} title={`${placement.name}: ${what}`} />;
}
