"use client";

import Link from "next/link";
import { releaseSentence } from "./release-summary";
import { LiveBadge } from "@/components/shell/live-badge";
import { useWhyMayNot, useWorkspace } from "@/components/shell/workspace-context";
import { Button } from "@/components/ui/button";
import { classes } from "@/components/ui/classes";
import { RotateCcw } from "@/components/ui/icons";
import { RelativeTime } from "@/components/ui/relative-time";
import { useWords } from "@/components/words/words-provider";
import { visitorsEnvironment } from "@/lib/api/campaign-status";
import { type EnvironmentDto, type ReleaseDto } from "@/lib/api/releases";

type ReleaseLineProps = {
  /** Newest first. */
  readonly releases: readonly ReleaseDto[];
  readonly environment: EnvironmentDto;
  readonly environments: readonly EnvironmentDto[];
  readonly onAgain: (release: ReleaseDto) => void;
};

/** History is a line: what was published, by whom, in sentences. */
export function ReleaseLine({ releases, environment, environments, onAgain }: ReleaseLineProps) {
  const say = useWords();
  const { slug } = useWorkspace();
  const mayPublish = useWhyMayNot("releases.publish");
  const isSeen = visitorsEnvironment(environments)?.key === environment.key;
  return (
    <ol className="relative flex flex-col gap-3 before:absolute before:top-6 before:bottom-6 before:left-[1.1875rem] before:w-0.5 before:bg-line">
      {releases.map((release, index) => {
        const isLive = release.number === environment.live?.number;
        return (
          <li key={release.number} className="relative flex gap-4">
            <span
              aria-hidden
              className={classes("figures z-10 mt-3 grid size-10 shrink-0 place-items-center rounded-full border-2 text-sm font-bold", isLive ? (isSeen ? "border-yes bg-yes-soft text-yes" : "border-info bg-info-soft text-info") : "border-line bg-surface text-ink-soft")}
            >
              {release.number}
            </span>
            <article className={classes("relative flex min-w-0 grow flex-wrap items-start gap-x-4 gap-y-2 rounded-lg border bg-surface p-4 shadow-sm hover:shadow-md", isLive && (isSeen ? "border-yes/50" : "border-info/50"))}>
              <div className="min-w-0 grow basis-72">
                <h2 className="flex flex-wrap items-center gap-2 text-base">
                  <Link href={`/${slug}/releases/${environment.key}/${release.number}`} className="before:absolute before:inset-0 before:rounded-lg">
                    {say("Release {number}", { number: release.number })}
                  </Link>
                  {isLive ? <LiveBadge environment={environment} environments={environments} /> : null}
                </h2>
                <p className="text-sm">
                  <b className="font-semibold">{release.author}</b> {releaseSentence(release, releases[index + 1], say)}.
                </p>
                {release.note === "" ? null : <p className="mt-1 text-sm text-ink-soft">{say("“{note}”", { note: release.note })}</p>}
              </div>
              <div className="flex items-center gap-3 text-xs text-ink-faint">
                <RelativeTime at={release.publishedAt} />
                {isLive ? null : (
                  <Button size="sm" icon={<RotateCcw />} className="relative" whyNot={mayPublish} onClick={() => onAgain(release)} aria-label={say("Publish release {number} again", { number: release.number })}>
                    {say("Publish again")}
                  </Button>
                )}
              </div>
            </article>
          </li>
        );
      })}
    </ol>
  );
}
