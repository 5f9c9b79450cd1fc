"use client";

import { Minus, Pencil, Plus } from "lucide-react";
import { importSummary } from "./import-summary";
import { Badge, type Tone } from "@/components/ui/badge";
import { Button } from "@/components/ui/button";
import { useWords } from "@/components/words/words-provider";
import { type FiledKind, type WorkspaceChange, type WorkspaceDiff } from "@/lib/core/diff/diff-workspaces";

type DifferenceProps = { readonly name: string; readonly difference: WorkspaceDiff; readonly busy: boolean; readonly onBring: () => void; readonly onCancel: () => void };

/** What a file would change, thing by thing, with the button that does it. */
export function WorkspaceFileDifference({ name, difference, busy, onBring, onCancel }: DifferenceProps) {
  const say = useWords();
  const { changes, reordered } = difference;
  const same = changes.length === 0 && !reordered;
  const counts = { added: count(changes, "added"), changed: count(changes, "changed"), removed: count(changes, "removed") };
  return (
    <div className="flex flex-col gap-4">
      <p aria-live="polite" className="text-sm">
        <span className="font-semibold break-all">{name}</span>: {same ? say("the workspace is like this already.") : `${importSummary(counts)}${reordered ? "; campaigns stand in another order" : ""}.`}
      </p>
      {changes.length === 0 ? null : (
        <ul aria-label={say("What would change")} tabIndex={0} className="focus-ring max-h-[32rem] divide-y overflow-y-auto rounded-lg border bg-raised">
          {changes.slice(0, most).map((change) => (
            <ChangeRow key={`${change.kind} ${change.name}`} {...change} />
          ))}
        </ul>
      )}
      {changes.length > most ? <p className="text-sm text-ink-soft">And {changes.length - most} more.</p> : null}
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
  added: { tone: "yes", icon: <Plus aria-hidden />, word: "Added" },
  changed: { tone: "info", icon: <Pencil aria-hidden />, word: "Changed" },
  removed: { tone: "no", icon: <Minus aria-hidden />, word: "Removed" },
} as const satisfies Readonly<Record<WorkspaceChange["what"], { readonly tone: Tone; readonly icon: React.ReactNode; readonly word: string }>>;

const kindWords: Readonly<Record<FiledKind, string>> = { campaign: "Campaign", audience: "Audience", attribute: "Attribute", placement: "Placement", "content-type": "Content type", persona: "Persona" };

function ChangeRow({ kind, label, what, sentences }: WorkspaceChange) {
  const { tone, icon, word } = looks[what];
  return (
    <li className="flex flex-col gap-1.5 px-4 py-3 sm:flex-row sm:gap-4">
      <span className="w-28 shrink-0">
        <Badge tone={tone} icon={icon}>
          {word}
        </Badge>
      </span>
      <div className="min-w-0 text-sm">
        <p>
          <span className="text-ink-soft">{kindWords[kind]}</span> <span className="font-semibold break-words">{label}</span>
        </p>
        {sentences.length === 0 ? null : (
          <ul className="mt-1 list-disc space-y-0.5 pl-5 text-ink-soft marker:text-ink-faint">
            {sentences.slice(0, 12).map((sentence, index) => (
              <li key={index} className="break-words">
                {sentence}
              </li>
            ))}
            {sentences.length > 12 ? <li>and {sentences.length - 12} more</li> : null}
          </ul>
        )}
      </div>
    </li>
  );
}
