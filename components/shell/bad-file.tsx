"use client";

import { Banner } from "@/components/ui/banner";
import { useWords } from "@/components/words/words-provider";
import { type FileProblem } from "@/lib/core/workspace/open-workspace-file";

/** Why a chosen file is no workspace file, place by place. */
export function BadFile({ name, problems }: { readonly name: string; readonly problems: readonly FileProblem[] }) {
  const say = useWords();
  return (
    <Banner tone="danger" live="alert" title={say("{name} is not a workspace file", { name })}>
      <ul>
        {problems.slice(0, 8).map(({ pointer, detail }) => (
          <li key={pointer + detail} className="break-words">
            {pointer === "" ? say("The file") : <code className="font-mono text-xs break-all">{pointer}</code>} {detail}
          </li>
        ))}
      </ul>
    </Banner>
  );
}
