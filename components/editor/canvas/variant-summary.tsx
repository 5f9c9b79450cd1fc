"use client";

import { useEditor } from "@/components/session/editor-session";
import { type IconComponent } from "@/components/ui/icon";
import { Braces, Image as ImageIcon, Megaphone, PanelsTopLeft, Type } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { sectionsIn, sectionsLine } from "@/lib/core/contents/sections";
import { type Variant } from "@/lib/core/nodes/node";
import { withMergedTexts } from "@/lib/core/vocabulary/merge-tags";
import { type Json } from "@/lib/std/json";
import { type Words } from "@/lib/words/words";

const icons: Readonly<Record<string, IconComponent>> = { hero: ImageIcon, text: Type, alert: Megaphone, layout: PanelsTopLeft, data: Braces };

/** A variant in the corner of an eye: its picture, its first words, and where it shows. */
export function VariantSummary({ placement, variant }: { readonly placement: string; readonly variant: Variant }) {
  const say = useWords();
  const where = useEditor((state) => state.library.placements.find((each) => each.key === placement)?.name ?? placement);
  return (
    <span className="flex w-full min-w-0 items-center gap-2.5 rounded-md bg-sunken p-1.5">
      <Thumbnail variant={variant} />
      <span className="min-w-0 grow">
        <span className="block truncate text-xs font-medium">{firstWords(withMergedTexts(variant.content, nobody), say)}</span>
        <span className="block truncate text-xs text-ink-soft">{where}</span>
      </span>
    </span>
  );
}

function Thumbnail({ variant }: { readonly variant: Variant }) {
  const address = text(variant.content.imageUrl);
  const Icon = icons[variant.contentType] ?? Type;
  return (
    <span className="relative flex h-10 w-14 shrink-0 items-center justify-center overflow-hidden rounded-sm bg-raised text-ink-faint">
      <Icon className="icon-4" />
      {address === "" ? null : (
        // A broken picture shows nothing, and the icon behind it; another address is another picture.
        // eslint-disable-next-line @next/next/no-img-element
        <img key={address} src={address} alt="" loading="lazy" decoding="async" onError={({ currentTarget }) => currentTarget.classList.add("invisible")} className="absolute inset-0 size-full object-cover" />
      )}
    </span>
  );
}

// On a card a text is what somebody reads of whom nothing is known.
const nobody = new Map<string, never>();

const wordyFields = ["headline", "text", "eyebrow", "buttonLabel"] as const;

function firstWords(content: Variant["content"], say: Words): string {
  const sections = sectionsIn(content.sections);
  if (sections.length > 0) return sectionsLine(sections);
  const field = wordyFields.find((key) => text(content[key]) !== "");
  return field === undefined ? say("Nothing written yet") : text(content[field]);
}

const text = (value: Json | undefined): string => (typeof value === "string" ? value.trim() : "");
