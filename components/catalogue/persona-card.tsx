"use client";

import { ShieldOff } from "lucide-react";
import { valueWords } from "./value-words";
import { RowMenu } from "@/components/shell/row-menu";
import { Avatar } from "@/components/ui/avatar";
import { Badge } from "@/components/ui/badge";
import { useWords } from "@/components/words/words-provider";
import { type PersonaDto } from "@/lib/api/personas";
import { type Attribute } from "@/lib/core/vocabulary/attribute";

type PersonaCardProps = {
  readonly persona: PersonaDto;
  readonly attributes: readonly Attribute[];
  readonly editable: boolean;
  readonly archive: { readonly archived: boolean; readonly onSelect: () => void };
  readonly onOpen: () => void;
  readonly onDuplicate: () => void;
  readonly onDelete: () => void;
};

const shownAtMost = 4;

export function PersonaCard({ persona, attributes, editable, archive, onOpen, onDuplicate, onDelete }: PersonaCardProps) {
  const say = useWords();
  const known = Object.entries(persona.profile.attributes);
  const labelOf = (key: string) => attributes.find((attribute) => attribute.key === key);
  return (
    <article className="group relative flex flex-col gap-3 rounded-lg border bg-surface p-4 shadow-sm transition-shadow hover:shadow-md">
      <header className="flex items-start gap-3">
        <Avatar face={persona.face} size="lg" />
        <div className="min-w-0 grow pr-8">
          <h2 className="text-base">
            {/* The whole card opens, but only the name is the button. */}
            <button type="button" onClick={onOpen} className="text-left outline-offset-4 before:absolute before:inset-0 before:rounded-lg">
              {persona.name}
            </button>
          </h2>
          <p className="line-clamp-3 text-sm text-ink-soft">{persona.story}</p>
        </div>
      </header>
      <div className="mt-auto flex flex-wrap gap-1.5">
        {known.length === 0 ? <Badge tone="unknown">{say("Nothing known")}</Badge> : null}
        {known.slice(0, shownAtMost).map(([key, value]) => (
          <Badge key={key} className="max-w-full">
            <span className="truncate font-normal">
              {labelOf(key)?.label ?? key} <b className="font-semibold text-ink">{valueWords(labelOf(key), value, say)}</b>
            </span>
          </Badge>
        ))}
        {known.length > shownAtMost ? <Badge>{say("+{count} more", { count: known.length - shownAtMost })}</Badge> : null}
        {archive.archived ? <Badge>{say("Archived")}</Badge> : null}
        {(persona.profile.consent ?? []).length === 0 ? (
          <Badge tone="unknown" icon={<ShieldOff aria-hidden />}>
            {say("No consent")}
          </Badge>
        ) : null}
      </div>
      {editable ? (
        <div className="absolute top-3 right-3">
          <RowMenu name={persona.name} onOpen={onOpen} onDuplicate={onDuplicate} archive={archive} onDelete={onDelete} />
        </div>
      ) : null}
    </article>
  );
}
