"use client";

import Link from "next/link";
import { use } from "react";
import { type BlockedAnswer } from "@/components/shell/blocked-campaigns";
import { standingLook } from "@/components/shell/standing-look";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { useWords } from "@/components/words/words-provider";

/** What stands in the way of publishing a campaign, with a way to it; nothing does: nothing. */
export function BlockedBadge({ blocked, campaign }: { readonly blocked: BlockedAnswer; readonly campaign: { readonly id: string; readonly name: string } }) {
  const say = useWords();
  const { slug } = useWorkspace();
  const found = use(blocked)?.find(({ id }) => id === campaign.id);
  if (found === undefined) return null;
  const { sentences, isToDo } = found;
  const { Icon, tone } = standingLook[isToDo ? "to-do" : "blocks"];
  const facts = { count: sentences.length, name: campaign.name };
  return (
    <Link
      href={`/${slug}/campaigns/${campaign.id}?panel=findings`}
      title={sentences.join("\n")}
      aria-label={isToDo ? say("{count, plural, one {# thing} other {# things}} to do in {name}", facts) : say("{count, plural, one {# thing} other {# things}} to mend in {name}", facts)}
      className="focus-ring relative z-1 rounded-full hover:underline"
    >
      <Badge tone={tone} icon={<Icon />}>
        {isToDo ? say("{count} to do", facts) : say("{count} to mend", facts)}
      </Badge>
    </Link>
  );
}
