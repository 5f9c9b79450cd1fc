"use client";

import { useWorkspace } from "./workspace-context";
import { TextLink } from "@/components/ui/text-link";
import { type UsedBy } from "@/lib/api/problem";

const places: Readonly<Record<UsedBy["kind"], { readonly word: string; readonly at: (slug: string, id: string) => string }>> = {
  campaign: { word: "Campaign", at: (slug, id) => `/${slug}/campaigns/${id}` },
  audience: { word: "Audience", at: (slug, id) => `/${slug}/audiences?open=${id}` },
  environment: { word: "Live in", at: (slug, id) => `/${slug}/releases?environment=${id}` },
  persona: { word: "Persona", at: (slug, id) => `/${slug}/personas?open=${id}` },
};

/** Where something is used, each a link there. */
export function UsedByList({ usedBy }: { readonly usedBy: readonly UsedBy[] }) {
  const { slug } = useWorkspace();
  return (
    <ul className="mt-1 flex flex-col gap-1">
      {usedBy.map(({ kind, id, name }) => (
        <li key={`${kind}:${id}`}>
          {places[kind].word} <TextLink href={places[kind].at(slug, id)}>{name}</TextLink>
        </li>
      ))}
    </ul>
  );
}
