"use client";

import { useEditor } from "@/components/session/editor-session";
import { ButtonLink } from "@/components/ui/button-link";
import { Eye } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { demoAddress, demoPagesWith } from "@/lib/api/demo-pages";
import { entryOf } from "@/lib/core/flow/graph";
import { type EnvironmentState } from "@/lib/editor/editor-state";
import { inList } from "@/lib/words/in-list";
import { message } from "@/lib/words/message";

/** Where the demo shows what this campaign fills, as the environment has it; and what no page of the demo has a place for. */
export function SeeInDemo({ environment }: { readonly environment: EnvironmentState }) {
  const say = useWords();
  const persona = useEditor((state) => state.persona);
  const flow = useEditor((state) => state.flow);
  const placements = useEditor((state) => state.library.placements);
  const { pages, missing } = demoPagesWith(entryOf(flow)?.placements ?? []);
  const nameOf = (key: string) => placements.find((placement) => placement.key === key)?.name ?? key;
  return (
    <div className="flex flex-col gap-2 text-sm">
      {pages.length === 0 ? null : (
        <>
          <p>{say("In the demo, as {environment} shows it:", { environment: environment.name })}</p>
          <p className="flex flex-wrap gap-2">
            {pages.map((page) => (
              <ButtonLink key={page.path} size="sm" icon={<Eye />} href={demoAddress(page, { persona, environment: environment.key })}>
                {say(pageWords[page.path])}
              </ButtonLink>
            ))}
          </p>
        </>
      )}
      {missing.length === 0 ? null : (
        <p className="text-ink-soft">{say("Nothing in the demo shows {placements}: no page of it has that placement.", { placements: inList(missing.map((key) => say("“{name}”", { name: nameOf(key) })), say, "disjunction") })}</p>
      )}
    </div>
  );
}

const pageWords = {
  "/demo": message("See the demo shop"),
  "/demo/app": message("See the demo app"),
  "/demo/mail": message("See the demo newsletter"),
} as const;
