"use client";

import { WhereUsed } from "./where-used";
import { useUses } from "./use-uses";
import { EmptyState } from "@/components/ui/empty-state";
import { Image as PictureIcon, SearchX } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type PictureDto } from "@/lib/api/pictures";

type PictureGridProps = {
  readonly pictures: readonly PictureDto[];
  readonly query: string;
  /** What a press does, before the name: "Choose". */
  readonly deed: string;
  readonly onPress: (picture: PictureDto) => void;
};

/** Pictures side by side, each with what it is called and shows, and where it is used. */
export function PictureGrid({ pictures, query, deed, onPress }: PictureGridProps) {
  const say = useWords();
  const uses = useUses("picture");
  const shown = pictures.filter((picture) => fits(picture, query));
  if (pictures.length === 0) {
    return (
      <EmptyState icon={<PictureIcon />} title={say("No pictures yet")}>
        {say("Bring some in with the button, drop them here or paste one. PNG, JPEG, WebP, GIF and AVIF up to 10 MB; they are made light for your pages, and lose where and with what they were taken.")}
      </EmptyState>
    );
  }
  if (shown.length === 0) return <EmptyState icon={<SearchX />} title={say("No picture fits “{query}”.", { query })} />;
  return (
    <ul aria-label={say("Pictures")} className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-4">
      {shown.map((picture) => (
        <li key={picture.hash} className="flex min-w-0 flex-col gap-1">
          <button type="button" onClick={() => onPress(picture)} aria-label={`${deed}: ${picture.name}`} className="focus-ring group flex min-w-0 flex-col gap-1.5 rounded-lg text-left">
            <img src={picture.smallAddress} alt="" loading="lazy" className="aspect-4/3 w-full rounded-lg border bg-sunken object-contain group-hover:border-accent" />
            <span className="truncate text-sm font-medium">{picture.name}</span>
          </button>
          <span className="line-clamp-2 text-xs text-ink-soft">{picture.alt === "" ? <span className="text-ink-faint">{say("Nobody said what it shows")}</span> : picture.alt}</span>
          <WhereUsed what={picture.name} usedBy={uses(picture.hash)} />
        </li>
      ))}
    </ul>
  );
}

const fits = ({ name, alt }: PictureDto, query: string): boolean => {
  const words = query.toLocaleLowerCase().split(/\s+/);
  const text = `${name} ${alt}`.toLocaleLowerCase();
  return words.every((word) => text.includes(word));
};
