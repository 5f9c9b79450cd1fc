"use client";

import { Suspense, use } from "react";
import { type BlockedAnswer } from "@/components/shell/blocked-campaigns";
import { standingLook } from "@/components/shell/standing-look";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Section } from "@/components/ui/card";
import { classes } from "@/components/ui/classes";
import { CircleCheck } from "@/components/ui/icons";
import { Spinner } from "@/components/ui/spinner";
import { TextLink } from "@/components/ui/text-link";
import { useWords } from "@/components/words/words-provider";

const mostSentences = 3;
const mostRows = 12;

/** What is broken: every campaign is looked at, and the page does not wait for it. */
export function BlockedSection({ blocked }: { readonly blocked: BlockedAnswer }) {
  const say = useWords();
  return (
    <Section title={say("Needs mending")} lead={say("Campaigns that cannot be published as they are drawn now.")}>
      <Suspense fallback={<Spinner label={say("Looking at every campaign …")} />}>
        <BlockedList blocked={blocked} />
      </Suspense>
    </Section>
  );
}

function BlockedList({ blocked }: { readonly blocked: BlockedAnswer }) {
  const say = useWords();
  const { slug } = useWorkspace();
  const found = use(blocked);
  if (found === null) return <p className="text-sm text-ink-soft">{say("The campaigns could not be looked at just now. Reload the page to try again.")}</p>;
  if (found.length === 0) {
    return (
      <p className="flex items-center gap-2 text-sm text-ink-soft">
        <CircleCheck className="icon-4.5 shrink-0 text-yes" />
        {say("None. Every campaign was looked at.")}
      </p>
    );
  }
  return (
    <ul className="flex flex-col divide-y">
      {found.slice(0, mostRows).map(({ id, name, sentences, isToDo }) => (
        <li key={id} className="flex gap-3 py-3">
          <StandingIcon isToDo={isToDo} />
          <div className="min-w-0 text-sm wrap-anywhere">
            <p className="font-semibold">{name}</p>
            <ul className="text-ink-soft">
              {sentences.slice(0, mostSentences).map((sentence, index) => (
                <li key={index}>{sentence}</li>
              ))}
              {sentences.length > mostSentences ? <li>{say("and {count} more", { count: sentences.length - mostSentences })}</li> : null}
            </ul>
            <TextLink href={`/${slug}/campaigns/${id}?panel=findings`} aria-label={say("Open what was found in {name}", { name })} className="mt-0.5 inline-block">
              {say("Open what was found")}
            </TextLink>
          </div>
        </li>
      ))}
      {found.length > mostRows ? <li className="py-3 text-sm text-ink-soft">{say("and {count, plural, one {# more campaign} other {# more campaigns}}", { count: found.length - mostRows })}</li> : null}
    </ul>
  );
}

function StandingIcon({ isToDo }: { readonly isToDo: boolean }) {
  const { Icon, ink } = standingLook[isToDo ? "to-do" : "blocks"];
  return <Icon className={classes("mt-0.5 icon-4.5 shrink-0", ink)} />;
}
