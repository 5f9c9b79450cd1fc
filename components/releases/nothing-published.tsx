"use client";

import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { History } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";

type NothingPublishedProps = {
  /** What the environment is called. */
  readonly name: string;
  /** Whether something was published to another: whoever did knows how, and is only told. */
  readonly elsewhere: boolean;
  /** Where campaigns are published from. */
  readonly campaigns: string;
};

/** An environment without a release. */
export function NothingPublished({ name, elsewhere, campaigns }: NothingPublishedProps) {
  const say = useWords();
  if (elsewhere) return <p className="text-sm text-ink-soft">{say("Nothing was published to {name} yet: there every visitor sees the defaults.", { name })}</p>;
  return (
    <EmptyState icon={<History />} title={say("Nothing was published to {name} yet", { name })} action={<ButtonLink href={campaigns}>{say("Open a campaign")}</ButtonLink>}>
      {say("Every visitor sees the defaults. Publish a campaign from its page; the release appears here, and stays for ever.")}
    </EmptyState>
  );
}
