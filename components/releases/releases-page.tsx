"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import { ReleaseDialog, type NextRelease } from "./release-dialog";
import { NothingPublished } from "./nothing-published";
import { ReleaseLine } from "./release-line";
import { Page } from "@/components/shell/page";
import { useFetched } from "@/components/shell/use-fetched";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { PageHeader } from "@/components/ui/page-header";
import { TabPanel, Tabs } from "@/components/ui/tabs";
import { useWords } from "@/components/words/words-provider";
import { visitorsEnvironment } from "@/lib/api/campaign-status";
import { type EnvironmentDto, type ReleaseDto } from "@/lib/api/releases";

type ReleasesPageProps = { readonly environments: readonly EnvironmentDto[]; /** The key of the one that is shown. */ readonly environment: string; readonly initial: readonly ReleaseDto[] };

export function ReleasesPage({ environments: initialEnvironments, environment, initial }: ReleasesPageProps) {
  const say = useWords();
  const { slug } = useWorkspace();
  const router = useRouter();
  const environments = useFetched(["environments"], initialEnvironments, (client) => client.listEnvironments());
  const seen = visitorsEnvironment(environments);
  const tabs = environments.map(({ key, name, live }) => ({ value: key, label: name, badge: live === null ? null : <Badge tone={key === seen?.key ? "yes" : "info"}>{live.number}</Badge> }));
  const shown = environments.find(({ key }) => key === environment);
  return (
    <Page>
      <PageHeader title={say("Releases")} lead={say("Everything that ever went live, in order. A release never changes; going back publishes an old one again.")} />
      <Tabs name={say("Environment")} tabs={tabs} value={environment} onValueChange={(key) => router.push(`/${slug}/releases?environment=${key}`)}>
        <TabPanel value={environment} className="pt-6">
          {shown === undefined ? null : <EnvironmentReleases key={environment} environment={shown} environments={environments} initial={initial} />}
        </TabPanel>
      </Tabs>
    </Page>
  );
}

type EnvironmentReleasesProps = { readonly environment: EnvironmentDto; readonly environments: readonly EnvironmentDto[]; readonly initial: readonly ReleaseDto[] };

function EnvironmentReleases({ environment, environments, initial }: EnvironmentReleasesProps) {
  const { slug } = useWorkspace();
  const releases = useFetched(["releases", environment.key], initial, (client) => client.listReleases(environment.key));
  const [next, setNext] = useState<NextRelease | null>(null);
  if (releases.length === 0) return <NothingPublished name={environment.name} elsewhere={environments.some(({ live }) => live !== null)} campaigns={`/${slug}/campaigns`} />;
  return (
    <>
      <ReleaseLine releases={releases} environment={environment} environments={environments} onAgain={(release) => setNext({ deed: "again", release })} />
      {next === null ? null : <ReleaseDialog next={next} environment={environment} onClose={() => setNext(null)} onPublished={() => undefined} />}
    </>
  );
}
