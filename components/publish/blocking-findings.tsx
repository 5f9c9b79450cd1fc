"use client";

import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { namesOf } from "@/lib/core/flow/names";
import { isId } from "@/lib/core/vocabulary/ids";
import { type Finding } from "@/lib/core/vocabulary/finding";

/** What stands in the way, each with the way to its place. */
export function BlockingFindings({ findings, onShow }: { readonly findings: readonly Finding[]; readonly onShow: () => void }) {
  const say = useWords();
  const library = useEditor((state) => state.library);
  const own = useEditor((state) => state.campaign.id);
  const { show, openPanel } = useEditorActions();
  const go = (finding: Finding) => {
    const { node } = finding.at;
    if (!isId("node", node)) return;
    show(node);
    openPanel("inspector");
    onShow();
  };
  return (
    <Banner tone="danger" title={findings.length === 1 ? say("One thing is in the way") : say("{length} things are in the way", { length: findings.length })}>
      <ul className="mt-2 flex flex-col gap-1.5">
        {findings.slice(0, 12).map((finding, index) => (
          <li key={index} className="flex items-start justify-between gap-3">
            <span>{findingSentence(finding, namesOf(library, say))}</span>
            {finding.at.node === undefined || finding.at.campaign !== own ? null : (
              <Button size="sm" onClick={() => go(finding)}>
                {say("Show it")}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
