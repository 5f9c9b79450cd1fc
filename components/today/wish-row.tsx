"use client";

import { useCan, useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { MessageSquareText } from "@/components/ui/icons";
import { RelativeTime } from "@/components/ui/relative-time";
import { TextLink } from "@/components/ui/text-link";
import { Say } from "@/components/words/say";
import { useWords } from "@/components/words/words-provider";
import { type PublishWishDto } from "@/lib/api/publish-wishes";

type WishRowProps = { readonly wish: PublishWishDto; readonly name: string; /** The environment's name. */ readonly place: string };

/** That somebody asked to have a campaign published: who, when, what they wrote, and the way there. */
export function WishRow({ wish, name, place }: WishRowProps) {
  const say = useWords();
  const { slug } = useWorkspace();
  const step = useCan("releases.publish") ? say("Look at the changes and publish") : say("Open it");
  return (
    <li className="py-3 text-sm first:pt-0">
      <p className="flex flex-wrap items-center gap-2">
        <b className="font-semibold wrap-anywhere">{name}</b>
        <Badge tone="accent" icon={<MessageSquareText />}>
          {wish.yours ? say("Asked for by you") : say("Asked for")}
        </Badge>
      </p>
      <p className="mt-0.5 text-ink-soft">
        <Say message={wish.yours ? "You asked {when} to publish it to {place}." : "{person} asked {when} to publish it to {place}."} facts={{ person: wish.by, place, when: <RelativeTime at={wish.at} /> }} />
      </p>
      {wish.note === "" ? null : <p className="mt-0.5 line-clamp-4 whitespace-pre-line wrap-anywhere">{say("“{note}”", { note: wish.note })}</p>}
      <TextLink href={`/${slug}/campaigns/${wish.campaign}`} aria-label={`${step}: ${name}`} className="mt-0.5 inline-block">
        {step}
      </TextLink>
    </li>
  );
}
