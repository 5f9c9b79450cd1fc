"use client";

import { useRouter } from "next/navigation";
import { useMemo, type ReactNode } from "react";
import { type Command } from "./command";
import { standText } from "@/components/shell/stand-words";
import { useAnswers } from "@/components/shell/use-answer";
import { listFreshMs, type Listed } from "@/components/shell/use-fetched";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Avatar } from "@/components/ui/avatar";
import { type IconComponent } from "@/components/ui/icon";
import { History, LayoutTemplate, MousePointerClick, Tag, UsersRound, Workflow } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type ThenwiseClient } from "@/lib/api/client";
import { type Problem } from "@/lib/api/problem";
import { type Result } from "@/lib/std/result";
import { type Words } from "@/lib/words/words";

type Entry = Omit<Command, "run" | "icon"> & { readonly address: string; readonly face?: string };
type List = { readonly listed: Listed; readonly entries: (api: ThenwiseClient, say: Words) => Promise<Result<readonly Entry[], Problem>> };

export type LibraryCommands = { readonly commands: readonly Command[]; readonly loading: boolean; /** Some names could not be fetched. */ readonly missing: boolean };

/** Everything in the workspace that has a name, as the server lets this person see it. Asked for while the palette is open. */
export function useLibraryCommands(): LibraryCommands {
  const say = useWords();
  const { slug, api } = useWorkspace();
  const router = useRouter();
  // Under the list's own name, so that what changes it asks again here too.
  const questions = useMemo(() => lists.map(({ listed, entries }) => ({ name: [slug, listed, "commands", say.language], ask: () => entries(api, say), freshMs: listFreshMs, tryAgain: true })), [api, say, slug]);
  const answers = useAnswers(questions);
  const entries = useMemo(() => answers.flatMap(({ value }) => value ?? []), [answers]);
  const commands = useMemo(() => entries.map(({ address, face, ...entry }): Command => ({ ...entry, icon: iconOf(entry.group, face), run: () => router.push(`/${slug}${address}`) })), [entries, router, slug]);
  return { commands, loading: answers.some(({ value, asking }) => asking && value === undefined), missing: answers.some(({ failed }) => failed) };
}

function iconOf(group: Command["group"], face: string | undefined): ReactNode {
  if (face !== undefined) return <Avatar face={face} size="sm" className="size-5! text-xs!" />;
  const Icon = icons[group] ?? Workflow;
  return <Icon />;
}

const icons: Partial<Readonly<Record<Command["group"], IconComponent>>> = { Campaigns: Workflow, Audiences: UsersRound, Placements: LayoutTemplate, Attributes: Tag, Events: MousePointerClick, Releases: History };

const lists: readonly List[] = [
  {
    listed: "campaigns",
    entries: async (api, say) =>
      mapped(await api.listCampaigns(), ({ id, name, ...stand }) => ({ id, group: "Campaigns", label: name, hint: standText(stand, say), address: `/campaigns/${id}` })),
  },
  {
    listed: "audiences",
    entries: async (api) =>
      mapped(await api.listAudiences(), ({ id, name, description }) => ({ id, group: "Audiences", label: name, keywords: [description], address: `/audiences?open=${id}` })),
  },
  {
    listed: "personas",
    entries: async (api) =>
      mapped(await api.listPersonas(), ({ id, name, face, story }) => ({ id, group: "Personas", label: name, keywords: [story], face, address: `/personas?open=${id}` })),
  },
  {
    listed: "placements",
    entries: async (api) =>
      mapped(await api.listPlacements(), ({ key, name, description }) => ({ id: `placement:${key}`, group: "Placements", label: name, keywords: [key, description], address: `/placements?open=${key}` })),
  },
  {
    listed: "attributes",
    entries: async (api) =>
      mapped(await api.listAttributes(), ({ key, label, category, description }) => ({
        id: `attribute:${key}`,
        group: "Attributes",
        label,
        hint: category,
        keywords: [key, description],
        address: `/attributes?open=${key}`,
      })),
  },
  {
    listed: "eventTypes",
    entries: async (api) =>
      mapped(await api.listEventTypes(), ({ name, label, description }) => ({ id: `event-type:${name}`, group: "Events", label, hint: name, keywords: [name, description], address: `/events?open=${encodeURIComponent(name)}` })),
  },
  { listed: "releases", entries: releaseEntries },
];

async function releaseEntries(api: ThenwiseClient, say: Words): Promise<Result<readonly Entry[], Problem>> {
  const environments = await api.listEnvironments();
  if (!environments.ok) return environments;
  const all = await Promise.all(
    environments.value.data.map(async ({ key, name, live }) =>
      mapped(await api.listReleases(key), ({ number, note }) => ({
        id: `release:${key}:${number}`,
        group: "Releases",
        label: say("Release {number} in {environment}", { number, environment: name }),
        hint: number === live?.number ? say("live") : note,
        keywords: [note],
        address: `/releases/${key}/${number}`,
      })),
    ),
  );
  const failed = all.find((each) => !each.ok);
  return failed ?? { ok: true, value: all.flatMap((each) => (each.ok ? each.value : [])) };
}

function mapped<Item>(result: Result<{ readonly data: readonly Item[] }, Problem>, entryOf: (item: Item) => Entry): Result<readonly Entry[], Problem> {
  return result.ok ? { ok: true, value: result.value.data.map(entryOf) } : result;
}
