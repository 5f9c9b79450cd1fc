"use client";

import { useEditor } from "@/components/session/editor-session";
import { ArrowRight } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type OtherChange, type PublishChanges } from "@/lib/editor/publish-changes";

/** What changes for people whom no persona stands for; each row is somebody made up, for whom it was tried. */
export function OtherPeople({ others, complete }: Pick<PublishChanges, "others" | "complete">) {
  const say = useWords();
  if (others.length === 0) {
    return complete ? <p className="text-xs text-ink-soft">{say("People who are none of your personas see no other change.")}</p> : null;
  }
  return (
    <section className="flex flex-col gap-2" aria-label={say("People who are none of your personas")}>
      <h4 className="text-sm font-semibold">{say("And for people who are none of your personas")}</h4>
      <ul className="flex max-h-60 flex-col divide-y overflow-y-auto rounded-lg border bg-raised">
        {others.map((other, index) => (
          <li key={index}>
            <OtherRow {...other} />
          </li>
        ))}
      </ul>
      {complete ? null : <p className="text-xs text-ink-soft">{say("There may be more: these were found in the time a dialog may take.")}</p>}
    </section>
  );
}

function OtherRow({ placement, before, after, rewritten, who, profile }: OtherChange) {
  const say = useWords();
  const name = useEditor((state) => state.library.placements.find(({ key }) => key === placement)?.name ?? placement);
  const drawn = (profile.visitor ?? "") === "" ? [] : [say("by the draw")];
  const words = [...who, ...drawn].join(" · ");
  return (
    <div className="flex items-center gap-3 px-3 py-2 text-sm">
      <span className="min-w-0 grow">
        <span className="line-clamp-2 block">{words === "" ? say("Somebody of whom nothing is known") : words}</span>
        <span className="block truncate text-xs text-ink-soft">{name}</span>
      </span>
      <span className="flex w-1/2 min-w-0 items-center justify-end gap-2 text-right">
        <span className="truncate text-ink-soft">{before ?? say("default")}</span>
        <ArrowRight aria-label={say("becomes")} className="icon-4 shrink-0 text-ink-faint" />
        <span className="truncate font-semibold">{rewritten ? say("{variant}, new content", { variant: after ?? "" }) : (after ?? say("default"))}</span>
      </span>
    </div>
  );
}
