"use client";

import Link from "next/link";
import { useWords } from "@/components/words/words-provider";
import { roleWords } from "@/lib/api/roles";
import { type WorkspaceDto } from "@/lib/api/session";

/** For those who work in several places. */
export function WorkspaceChoice({ workspaces }: { readonly workspaces: readonly WorkspaceDto[] }) {
  const say = useWords();
  return (
    <ul className="mt-2 flex w-full flex-col gap-2">
      {workspaces.map(({ slug, name, role }) => (
        <li key={slug}>
          <Link href={`/${slug}`} className="flex items-center justify-between gap-4 rounded-lg border bg-surface px-4 py-3 text-ink shadow-sm hover:shadow-md">
            <span className="font-semibold">{name}</span>
            <span className="text-sm text-ink-soft">{say(roleWords[role].label)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
