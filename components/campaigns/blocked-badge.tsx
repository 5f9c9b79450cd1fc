"use client";

import { OctagonAlert } from "lucide-react";
import Link from "next/link";
import { use } from "react";
import { type BlockedAnswer } from "@/components/shell/blocked-campaigns";
import { useWorkspace } from "@/components/shell/workspace-context";
import { Badge } from "@/components/ui/badge";
import { useWords } from "@/components/words/words-provider";

/** What stands in the way of publishing a campaign, with a way to it; nothing does: nothing. */
export function BlockedBadge({ blocked, campaign }: { readonly blocked: BlockedAnswer; readonly campaign: { readonly id: string; readonly name: string } }) {
  const say = useWords();
  const { slug } = useWorkspace();
  const found = use(blocked)?.find(({ id }) => id === campaign.id);
  if (found === undefined) return null;
  return (
    <Link
      href={`/${slug}/campaigns/${campaign.id}?panel=findings`}
      title={found.sentences.join("\n")}
      aria-label={say("{count, plural, one {# thing} other {# things}} to mend in {name}", { count: found.sentences.length, name: campaign.name })}
      className="focus-ring relative z-1 rounded-full hover:underline"
    >
      <Badge tone="no" icon={<OctagonAlert aria-hidden />}>
        {say("{count} to mend", { count: found.sentences.length })}
      </Badge>
    </Link>
  );
}
