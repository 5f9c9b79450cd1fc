"use client";

import { useWorkspace } from "./workspace-context";
import { TextLink } from "@/components/ui/text-link";
import { useWords } from "@/components/words/words-provider";
import { type UsedBy } from "@/lib/api/problem";
import { message } from "@/lib/words/message";

const places: Readonly<Record<UsedBy["kind"], { readonly word: string; readonly at: (slug: string, id: string) => string }>> = {
  campaign: { word: message("Campaign"), at: (slug, id) => `/${slug}/campaigns/${id}` },
  audience: { word: message("Audience"), at: (slug, id) => `/${slug}/audiences?open=${id}` },
  environment: { word: message("Live in"), at: (slug, id) => `/${slug}/releases?environment=${id}` },
  placement: { word: message("Placement"), at: (slug, id) => `/${slug}/placements?open=${id}` },
  persona: { word: message("Persona"), at: (slug, id) => `/${slug}/personas?open=${id}` },
};

/** Where something is used, each a link there. */
export function UsedByList({ usedBy }: { readonly usedBy: readonly UsedBy[] }) {
  const say = useWords();
  const { slug } = useWorkspace();
  return (
    <ul className="mt-1 flex flex-col gap-1">
      {usedBy.map(({ kind, id, name }) => (
        <li key={`${kind}:${id}`}>
          {say(places[kind].word)} <TextLink href={places[kind].at(slug, id)}>{name}</TextLink>
        </li>
      ))}
    </ul>
  );
}
