"use client";

import { importSummary } from "./import-summary";
import { Badge, type Tone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { Minus, Pencil, Plus } from "@/components/ui/icons";
import { Say } from "@/components/words/say";
import { useWords } from "@/components/words/words-provider";
import { type FiledKind, type WorkspaceChange, type WorkspaceDiff } from "@/lib/core/diff/diff-workspaces";
import { message } from "@/lib/words/message";

type DifferenceProps = { readonly name: string; readonly difference: WorkspaceDiff; readonly busy: boolean; readonly onBring: () => void; readonly onCancel: () => void };

/** What a file would change, thing by thing, with the button that does it. */
export function WorkspaceFileDifference({ name, difference, busy, onBring, onCancel }: DifferenceProps) {
  const say = useWords();
  const { changes, reordered } = difference;
  const same = changes.length === 0 && !reordered;
  const counts = { added: count(changes, "added"), changed: count(changes, "changed"), removed: count(changes, "removed") };
  const summary = importSummary(counts, say);
  const outcome = same ? say("the workspace is like this already.") : reordered ? say("{summary}; campaigns stand in another order.", { summary }) : `${summary}.`;
  return (
    <div className="flex flex-col gap-4">
      <p aria-live="polite" className="text-sm">
        <Say message="<b>{name}</b>: {outcome}" facts={{ name, outcome, b: (inner) => <span className="font-semibold break-all">{inner}</span> }} />
      </p>
      {changes.length === 0 ? null : (
        <ul aria-label={say("What would change")} tabIndex={0} className="focus-ring max-h-[32rem] divide-y overflow-y-auto rounded-lg border bg-raised">
          {changes.slice(0, most).map((change) => (
            <ChangeRow key={`${change.kind} ${change.name}`} {...change} />
          ))}
        </ul>
      )}
      {changes.length > most ? <p className="text-sm text-ink-soft">{say("And {count, number} more.", { count: changes.length - most })}</p> : null}
      <div className="flex flex-wrap gap-2">
        {same ? null : (
          <Button intent={counts.removed > 0 ? "danger" : "primary"} busy={busy} onClick={onBring}>
            {counts.removed > 0 ? say("Bring it in and remove {removed}", { removed: counts.removed }) : say("Bring it in")}
          </Button>
        )}
        <Button onClick={onCancel}>{same ? say("Done") : say("Cancel")}</Button>
      </div>
    </div>
  );
}

const most = 200;
const count = (changes: readonly WorkspaceChange[], what: WorkspaceChange["what"]): number => changes.filter((change) => change.what === what).length;

const looks = {
  added: { tone: "yes", icon: <Plus />, word: message("Added") },
  changed: { tone: "info", icon: <Pencil />, word: message("Changed") },
  removed: { tone: "no", icon: <Minus />, word: message("Removed") },
} as const satisfies Readonly<Record<WorkspaceChange["what"], { readonly tone: Tone; readonly icon: React.ReactNode; readonly word: string }>>;

const kindWords: Readonly<Record<FiledKind, string>> = { campaign: message("Campaign"), audience: message("Audience"), attribute: message("Attribute"), placement: message("Placement"), "content-type": message("Content type"), "event-type": message("Event"), persona: message("Persona") };

function ChangeRow({ kind, label, what, sentences }: WorkspaceChange) {
  const say = useWords();
  const { tone, icon, word } = looks[what];
  return (
    <li className="flex flex-col gap-1.5 px-4 py-3 sm:flex-row sm:gap-4">
      <span className="w-28 shrink-0">
        <Badge tone={tone} icon={icon}>
          {say(word)}
        </Badge>
      </span>
      <div className="min-w-0 text-sm">
        <p>
          <span className="text-ink-soft">{say(kindWords[kind])}</span> <span className="font-semibold break-words">{label}</span>
        </p>
        {sentences.length === 0 ? null : (
          <ul className="mt-1 list-disc space-y-0.5 pl-5 text-ink-soft marker:text-ink-faint">
            {sentences.slice(0, 12).map((sentence, index) => (
              <li key={index} className="break-words">
                {sentence}
              </li>
            ))}
            {sentences.length > 12 ? <li>{say("and {count} more", { count: sentences.length - 12 })}</li> : null}
          </ul>
        )}
      </div>
    </li>
  );
}
