"use client";

import { Columns2, Pencil, RotateCcw } from "lucide-react";
import { useMemo, useState } from "react";
import { BesideDefault } from "./beside-default";
import { StartFrom } from "./start-from";
import { useChosenValues } from "@/components/preview/use-chosen-values";
import { ContentFrame, type FrameWidth } from "@/components/preview/content-frame";
import { ContentForm } from "@/components/shell/content-form";
import { useEditor } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { type Content, type ContentType } from "@/lib/core/contents/content-type";
import { findContentType } from "@/lib/core/contents/content-types";
import { flowLimits, type ShowNode, type Variant } from "@/lib/core/nodes/node";
import { makeId } from "@/lib/core/vocabulary/ids";
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
  const attributes = useEditor((state) => state.library.attributes);
  const name = placement?.name ?? placementKey;
  const type = findContentType(variant?.contentType ?? placement?.contentType ?? "");
  const [compared, setCompared] = useState(false);
  const baseline = placement?.baseline ?? null;
  const make = (start: { readonly name: string | null; readonly content: Content } | null) => {
    if (placement === null || type === undefined) return;
    const content = { ...type.empty(), ...(start?.content ?? baseline) };
    if (variant !== null) onChange({ ...variant, content }, { label: say("Start from another") });
    else onChange({ id: makeId("variant", Math.random), name: node.name || start?.name || say("{name} variant", { name }), contentType: type.id, content }, { label: say("Make a variant") });
  };
  return (
    <section aria-label={name} className="flex flex-col gap-3 rounded-lg border bg-raised p-3 shadow-sm">
      <header className="flex items-start justify-between gap-2">
        <div className="min-w-0">
          <h4 className="truncate text-sm font-semibold">{name}</h4>
          <p className="text-xs text-ink-faint">{variant === null ? say("Default: the page keeps what it has") : say(type?.label ?? variant.contentType)}</p>
        </div>
        {disabled ? null : variant === null ? (
          <Button size="sm" icon={<Pencil aria-hidden />} disabled={placement === null} onClick={() => make(null)}>
            {say("Make a variant")}
          </Button>
        ) : (
          <Button size="sm" intent="ghost" icon={<RotateCcw aria-hidden />} onClick={() => onChange(null, { label: say("Use the default") })}>
            {say("Use the default")}
          </Button>
        )}
      </header>
      {placement === null || type === undefined || disabled ? null : (
        <div className="-my-1 flex flex-wrap gap-1">
          <StartFrom contentType={type.id} node={node} defaultContent={variant === null ? null : baseline} onTake={make} />
          {variant === null || baseline === null ? null : (
            <Button size="sm" intent="ghost" icon={<Columns2 aria-hidden />} aria-pressed={compared} aria-label={say("Compare with the default")} onClick={() => setCompared(!compared)}>
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
              <Drawing placement={placement} variant={variant} type={type} width={width} />
            </div>
            {compared && baseline !== null && variant !== null ? <BesideDefault placement={placement} baseline={baseline} content={variant.content} type={type} width={width} /> : null}
          </div>
        )}
        {variant === null || type === undefined ? null : (
          <div className="flex flex-col gap-3.5">
            <Field label={say("Name of the variant")} hint={say("For colleagues and reports; visitors do not see it.")}>
              <TextInput controlSize="sm" value={variant.name} maxLength={flowLimits.name} readOnly={disabled} onValueChange={(next) => onChange({ ...variant, name: next }, { label: say("Rename variant"), box: `${variant.id} name` })} />
            </Field>
            <ContentForm
              type={type}
              content={variant.content}
              disabled={disabled}
              attributes={attributes}
              onChange={(content, field) => onChange({ ...variant, content: { ...content } }, { label: say("Edit variant"), box: `${variant.id} ${field}` })}
            />
          </div>
        )}
      </div>
    </section>
  );
}

type DrawingProps = { readonly placement: Placement; readonly variant: Variant | null; readonly type: ContentType; readonly width: FrameWidth };

function Drawing({ placement, variant, type, width }: DrawingProps) {
  const say = useWords();
  const values = useChosenValues();
  const written = variant?.content ?? placement.baseline;
  const content = useMemo(() => (written === null ? null : withMergedTexts(written, values)), [written, values]);
  if (content === null) return <p className="rounded-md bg-sunken px-3 py-4 text-center text-xs text-ink-faint">{say("Nobody has said what the page has here, so it cannot be drawn.")}</p>;
  const what = variant === null ? say("the default") : variant.name;
  return <ContentFrame contentType={type.id} content={content} channel={placement.channel} width={width} title={`${placement.name}: ${what}`} />;
}
