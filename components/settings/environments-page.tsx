"use client";

import { useState, useSyncExternalStore } from "react";
import { connectSnippets } from "./connect-snippets";
import { StatusBadge } from "@/components/shell/status-badge";
import { useFetched } from "@/components/shell/use-fetched";
import { useWhyMayNot, useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { CodeBlock } from "@/components/ui/code-block";
import { Section } from "@/components/ui/card";
import { RelativeTime } from "@/components/ui/relative-time";
import { TabPanel, Tabs } from "@/components/ui/tabs";
import { TextLink } from "@/components/ui/text-link";
import { Say } from "@/components/words/say";
import { useWords } from "@/components/words/words-provider";
import { basePath } from "@/lib/api/base-path";
import { visitorsEnvironment } from "@/lib/api/campaign-status";
import { type EnvironmentDto } from "@/lib/api/releases";

type EnvironmentsPageProps = { readonly initial: readonly EnvironmentDto[]; /** One to show in the examples. */ readonly placement: string };

export function EnvironmentsPage({ initial, placement }: EnvironmentsPageProps) {
  const say = useWords();
  const environments = useFetched(["environments"], initial, (client) => client.listEnvironments());
  return (
    <div className="flex flex-col gap-5">
      <p className="max-w-2xl text-ink-soft">{say("Where releases go live. Each has its own line of releases and its own keys; nothing crosses from one to another but what you publish.")}</p>
      <div className="grid gap-4 md:grid-cols-2">
        {environments.map((environment) => (
          <EnvironmentCard key={environment.key} environment={environment} isSeen={visitorsEnvironment(environments)?.key === environment.key} />
        ))}
      </div>
      <Connect placement={placement} />
    </div>
  );
}

function EnvironmentCard({ environment, isSeen }: { readonly environment: EnvironmentDto; /** Whether it is the one that visitors see. */ readonly isSeen: boolean }) {
  const say = useWords();
  const { slug } = useWorkspace();
  const { live } = environment;
  return (
    <Section
      title={environment.name}
      lead={<code className="font-mono text-xs">{environment.key}</code>}
      actions={
        live === null ? (
          <Badge>{say("Nothing live")}</Badge>
        ) : (
          <StatusBadge status={isSeen ? "live" : "staged"}>{say("Release {number} live", { number: live.number })}</StatusBadge>
        )
      }
    >
      {live === null ? (
        <p className="text-sm text-ink-soft">{isSeen ? say("Every visitor sees the defaults until somebody publishes here.") : say("Whoever looks here sees the defaults until somebody publishes. Visitors see what is live in another environment.")}</p>
      ) : (
        <p className="text-sm text-ink-soft">
          <Say message={live.note === "" ? "{person} published it {when}." : "{person} published it {when}: “{note}”"} facts={{ person: live.author, when: <RelativeTime at={live.publishedAt} />, note: live.note }} />
        </p>
      )}
      <p className="mt-3 text-sm">
        <TextLink href={`/${slug}/releases?environment=${environment.key}`}>{say("Its releases")}</TextLink>
      </p>
    </Section>
  );
}

function Connect({ placement }: { readonly placement: string }) {
  const say = useWords();
  const { slug } = useWorkspace();
  const whyNoKeys = useWhyMayNot("keys.manage");
  const origin = useSyncExternalStore(noChanges, () => window.location.origin + basePath, () => "");
  const [tab, setTab] = useState("script");
  const snippets = connectSnippets({ origin, placement }, say);
  return (
    <Section title={say("How to connect")} lead={whyNoKeys === null ? <Say message="Put a key in the place of the dots. Make one under <a>Keys</a>." facts={{ a: (inner) => <TextLink href={`/${slug}/settings/keys`}>{inner}</TextLink> }} /> : `${say("Put a key in the place of the dots.")} ${whyNoKeys}`}>
      <Tabs name={say("Ways to connect")} tabs={snippets.map(({ id, label }) => ({ value: id, label }))} value={tab} onValueChange={setTab}>
        {snippets.map(({ id, label, lead, code }) => (
          <TabPanel key={id} value={id} className="flex flex-col gap-3">
            <p className="text-sm text-ink-soft">{lead}</p>
            <CodeBlock what={say("the example for {label}", { label })} code={code} />
          </TabPanel>
        ))}
      </Tabs>
    </Section>
  );
}

const noChanges = () => () => undefined;
