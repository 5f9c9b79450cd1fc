"use client";

import { auditSentence, type AuditNames } from "./audit-sentence";
import { Avatar } from "@/components/ui/avatar";
import { RelativeTime } from "@/components/ui/relative-time";
import { useWords } from "@/components/words/words-provider";
import { type AuditEntryDto } from "@/lib/api/audit";

type ActivityListProps = { readonly entries: readonly AuditEntryDto[]; readonly names: AuditNames };

/** Who did what, newest first. */
export function ActivityList({ entries, names }: ActivityListProps) {
  const say = useWords();
  return (
    <ol className="flex flex-col divide-y">
      {entries.map((entry) => (
        <li key={entry.id} className="flex items-start gap-3 row-room">
          <Avatar face={entry.actor.charAt(0).toUpperCase()} size="sm" />
          <p className="min-w-0 grow text-sm wrap-anywhere">
            <b className="font-semibold">{entry.actor}</b> {auditSentence(entry, names, say)}
          </p>
          <span className="shrink-0 text-xs text-ink-faint">
            <RelativeTime at={entry.at} />
          </span>
        </li>
      ))}
    </ol>
  );
}
