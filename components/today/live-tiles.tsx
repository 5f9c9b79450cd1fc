"use client";

import Link from "next/link";
import { useWorkspace } from "@/components/shell/workspace-context";
import { LiveBadge } from "@/components/shell/live-badge";
import { Badge } from "@/components/ui/badge";
import { RelativeTime } from "@/components/ui/relative-time";
import { Say } from "@/components/words/say";
import { useWords } from "@/components/words/words-provider";
import { visitorsEnvironment } from "@/lib/api/campaign-status";
import { type EnvironmentDto } from "@/lib/api/releases";

/** What is live, place by place. */
export function LiveTiles({ environments }: { readonly environments: readonly EnvironmentDto[] }) {
  const say = useWords();
  const { slug } = useWorkspace();
  const seen = visitorsEnvironment(environments);
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      {environments.map(({ key, name, live }) => (
        <article key={key} className="relative rounded-lg border bg-surface p-5 shadow-sm hover:shadow-md">
          <div className="flex items-center justify-between gap-3">
            <h3 className="text-sm font-semibold text-ink-soft">
              <Link href={live === null ? `/${slug}/releases?environment=${key}` : `/${slug}/releases/${key}/${live.number}`} className="before:absolute before:inset-0 before:rounded-lg">
                {name}
              </Link>
            </h3>
            {live === null ? (
              <Badge>{say("Defaults only")}</Badge>
            ) : (
              <LiveBadge environment={{ key, name }} environments={environments} />
            )}
          </div>
          {live === null ? (
            <p className="mt-2 text-sm text-ink-soft">{key === seen?.key ? say("Nothing was published here yet: every visitor sees what the page itself has.") : say("Nothing was published here yet. Visitors see what is live in {place}.", { place: seen?.name ?? "" })}</p>
          ) : (
            <>
              <p className="figures mt-2 text-3xl font-semibold tracking-tight">{say("Release {number}", { number: live.number })}</p>
              <p className="mt-1 text-sm text-ink-soft">
                <Say message={live.note === "" ? "{person} published it {when}." : "{person} published it {when}: “{note}”"} facts={{ person: live.author, when: <RelativeTime at={live.publishedAt} />, note: live.note }} />
              </p>
            </>
          )}
        </article>
      ))}
    </div>
  );
}
