"use client";

import { History } from "@/components/ui/icons";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ReleaseDialog, type NextRelease } from "./release-dialog";
import { ReleaseLine } from "./release-line";
import { Page } from "@/components/shell/page";
import { useFetched } from "@/components/shell/use-fetched";
import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { TabPanel, Tabs } from "@/components/ui/tabs";
import { useWords } from "@/components/words/words-provider";
import { type EnvironmentDto, type ReleaseDto } from "@/lib/api/releases";

type ReleasesPageProps = { readonly environments: readonly EnvironmentDto[]; /** The key of the one that is shown. */ readonly environment: string; readonly initial: readonly ReleaseDto[] };

export function ReleasesPage({ environments: initialEnvironments, environment, initial }: ReleasesPageProps) {
  const say = useWords();
  const { slug } = useWorkspace();
  const router = useRouter();
  const environments = useFetched(["environments"], initialEnvironments, (client) => client.listEnvironments());
  const tabs = environments.map(({ key, name, live }) => ({ value: key, label: name, badge: live === null ? null : <Badge tone="yes">{live.number}</Badge> }));
  const shown = environments.find(({ key }) => key === environment);
  return (
    <Page>
      <PageHeader title={say("Releases")} lead={say("Everything that ever went live, in order. A release never changes; going back publishes an old one again.")} />
      <Tabs name={say("Environment")} tabs={tabs} value={environment} onValueChange={(key) => router.push(`/${slug}/releases?environment=${key}`)}>
        <TabPanel value={environment} className="pt-6">
          {shown === undefined ? null : <EnvironmentReleases key={environment} environment={shown} initial={initial} />}
        </TabPanel>
      </Tabs>
    </Page>
  );
}

function EnvironmentReleases({ environment, initial }: { readonly environment: EnvironmentDto; readonly initial: readonly ReleaseDto[] }) {
  const say = useWords();
  const { slug } = useWorkspace();
  const mayPublish = useCan("releases.publish");
  const releases = useFetched(["releases", environment.key], initial, (client) => client.listReleases(environment.key));
  const [next, setNext] = useState<NextRelease | null>(null);
  if (releases.length === 0) {
    return (
      <EmptyState icon={<History />} title={say("Nothing was published to {name} yet", { name: environment.name })} action={<ButtonLink href={`/${slug}/campaigns`}>{say("Open a campaign")}</ButtonLink>}>
        {say("Every visitor sees the defaults. Publish a campaign from its page; the release appears here, and stays for ever.")}
      </EmptyState>
    );
  }
  return (
    <>
      <ReleaseLine releases={releases} environment={environment.key} live={environment.live?.number ?? null} onAgain={mayPublish ? (release) => setNext({ deed: "again", release }) : null} />
      {next === null ? null : <ReleaseDialog next={next} environment={environment} onClose={() => setNext(null)} onPublished={() => undefined} />}
    </>
  );
}
