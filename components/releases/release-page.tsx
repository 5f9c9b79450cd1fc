"use client";

import { useRouter } from "next/navigation";
import { useMemo, useState } from "react";
import { ReleaseDialog, type NextRelease } from "./release-dialog";
import { ReleaseSourceCard } from "./release-source";
import { LiveBadge } from "@/components/shell/live-badge";
import { Page } from "@/components/shell/page";
import { useFetched } from "@/components/shell/use-fetched";
import { useWhyMayNot, useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CopyButton } from "@/components/ui/copy-button";
import { EmptyState } from "@/components/ui/empty-state";
import { Download, RotateCcw } from "@/components/ui/icons";
import { PageHeader } from "@/components/ui/page-header";
import { RelativeTime } from "@/components/ui/relative-time";
import { TextLink } from "@/components/ui/text-link";
import { Say } from "@/components/words/say";
import { useWords } from "@/components/words/words-provider";
import { type EnvironmentDto, type ReleaseDetailDto } from "@/lib/api/releases";
import { type Library } from "@/lib/core/flow/campaign";
import { flowSentences } from "@/lib/core/flow/flow-sentence";
import { namesOf } from "@/lib/core/flow/names";

type ReleasePageProps = { readonly release: ReleaseDetailDto; readonly environment: EnvironmentDto; readonly environments: readonly EnvironmentDto[]; readonly library: Library };

/** One release, as it was and will stay. */
export function ReleasePage({ release, environment: initial, environments, library }: ReleasePageProps) {
  const say = useWords();
  const { slug } = useWorkspace();
  const router = useRouter();
  const mayPublish = useWhyMayNot("releases.publish");
  const current = useFetched(["environments"], environments, (client) => client.listEnvironments());
  const environment = current.find(({ key }) => key === initial.key) ?? initial;
  const [next, setNext] = useState<NextRelease | null>(null);
  const names = useMemo(() => namesOf(library, say), [library, say]);
  const isLive = environment.live?.number === release.number;
  const placementName = (key: string) => library.placements.find((placement) => placement.key === key)?.name ?? key;
  return (
    <Page>
      <PageHeader
        crumb={<TextLink href={`/${slug}/releases?environment=${environment.key}`}>{say("Releases in {name}", { name: environment.name })}</TextLink>}
        title={say("Release {number}", { number: release.number })}
        badge={
          isLive ? (
            <LiveBadge environment={environment} environments={current} />
          ) : (
            <Badge>{say("Read-only")}</Badge>
          )
        }
        lead={
          <>
            <Say
              message={release.republishes === null ? "{person} published it {when}." : "{person} published it {when}, from release {number}."}
              facts={{ person: release.author, when: <RelativeTime at={release.publishedAt} />, number: release.republishes ?? "" }}
            />
            {release.note === "" ? "" : ` ${say("“{note}”", { note: release.note })}`}
          </>
        }
        actions={
          isLive ? null : (
            <Button intent="primary" icon={<RotateCcw />} whyNot={mayPublish} onClick={() => setNext({ deed: "again", release })}>
              {say("Publish again…")}
            </Button>
          )
        }
      />
      <div className="flex flex-col gap-5">
        <Fingerprint release={release} environment={environment} />
        {release.sources.length === 0 ? (
          <EmptyState title={say("Only defaults")}>{say("This release holds no campaign: every visitor sees what the page itself has.")}</EmptyState>
        ) : (
          release.sources.map((source, index) => (
            <ReleaseSourceCard
              key={source.id}
              source={source}
              place={index + 1}
              sentences={flowSentences(source.flow, names)}
              placementName={placementName}
              onTakeOut={isLive ? () => setNext({ deed: "withdraw", campaign: { id: source.id, name: source.name } }) : null}
            />
          ))
        )}
      </div>
      {next === null ? null : <ReleaseDialog next={next} environment={environment} onClose={() => setNext(null)} onPublished={({ number }) => router.push(`/${slug}/releases/${environment.key}/${number}`)} />}
    </Page>
  );
}

function Fingerprint({ release, environment }: { readonly release: ReleaseDetailDto; readonly environment: EnvironmentDto }) {
  const say = useWords();
  return (
    <Card className="flex flex-wrap items-center gap-x-4 gap-y-2 px-5 py-3 text-sm">
      <span className="font-semibold">{say("Fingerprint")}</span>
      <code className="min-w-0 font-mono text-xs break-all text-ink-soft">{release.hash}</code>
      <span className="ml-auto flex gap-2">
        <CopyButton text={release.hash} what={say("the fingerprint")} />
        <Button size="sm" icon={<Download />} onClick={() => download(release, environment.key)}>
          {say("Download")}
        </Button>
      </span>
    </Card>
  );
}

function download(release: ReleaseDetailDto, environment: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([JSON.stringify(release, null, 2)], { type: "application/json" }));
  link.download = `${environment}-release-${release.number}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
