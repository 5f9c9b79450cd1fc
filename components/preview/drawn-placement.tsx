"use client";

import { ContentFrame, type FrameWidth } from "./content-frame";
import { Badge } from "@/components/ui/badge";
import { classes } from "@/components/ui/classes";
import { useWords } from "@/components/words/words-provider";
import { type Content } from "@/lib/core/contents/content-type";
import { type Placement } from "@/lib/core/vocabulary/placement";

type DrawnPlacementProps = {
  readonly placement: Placement;
  /** Null: the default, drawn from what the page is known to have. */
  readonly variant: { readonly name: string; readonly contentType: string; readonly content: Content } | null;
  readonly why: string;
  readonly width: FrameWidth;
  readonly forced: boolean;
};

/** What one placement looks like, with its name and the reason in words. */
export function DrawnPlacement({ placement, variant, why, width, forced }: DrawnPlacementProps) {
  const say = useWords();
  const content = variant?.content ?? placement.baseline;
  return (
    <section aria-label={placement.name} className="flex flex-col gap-2">
      <header className="flex flex-wrap items-center gap-x-2 gap-y-1">
        <h4 className="text-sm font-semibold">{placement.name}</h4>
        {variant === null ? <Badge>{say("Default")}</Badge> : <Badge tone={forced ? "unknown" : "accent"}>{variant.name}</Badge>}
      </header>
      <div className={classes("rounded-md", forced && "striped p-1.5")}>
        {content === null ? (
          <p className="rounded-md bg-sunken px-3 py-6 text-center text-sm text-ink-soft">{say("The page keeps what it has. Nobody has said what that is, so it cannot be drawn here.")}</p>
        ) : (
          <ContentFrame contentType={variant?.contentType ?? placement.contentType} content={content} channel={placement.channel} width={width} title={`${placement.name}: ${variant?.name ?? "default"}`} />
        )}
      </div>
      <p className="text-sm text-ink-soft">{why}</p>
    </section>
  );
}
