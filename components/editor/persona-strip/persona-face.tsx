"use client";

import { type MouseEvent } from "react";
import { shownLine, shownWords } from "./shown-words";
import { useEditor } from "@/components/session/editor-session";
import { Avatar } from "@/components/ui/avatar";
import { classes } from "@/components/ui/classes";
import { GitCompareArrows, RefreshCw } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { filledByOthers } from "@/lib/editor/filled-by-others";
import { type PersonaDecision, type Shown } from "@/lib/editor/persona-decisions";
import { inList } from "@/lib/words/in-list";
import { type Words } from "@/lib/words/words";

type PersonaFaceProps = { readonly decision: PersonaDecision; readonly role: "chosen" | "compared" | "neither"; readonly onPress: (event: MouseEvent) => void };

/** One persona: who, what they get, and whether that differs from what is live. */
export function PersonaFace({ decision, role, onPress }: PersonaFaceProps) {
  const say = useWords();
  const placements = useEditor((state) => state.library.placements);
  const settled = useEditor((state) => state.settled);
  const campaigns = useEditor((state) => state.campaigns);
  const { persona, changed } = decision;
  const others = filledByOthers(decision.draft, { campaigns, settled });
  const from = others.length === 0 ? null : say("from {campaigns}", { campaigns: inList(others.map((other) => say("“{name}”", { name: other.name })), say) });
  const nameOf = (key: string) => placements.find((placement) => placement.key === key)?.name ?? key;
  const line = shownLine(decision, say);
  const name = [
    say("{name} gets {what}", { name: persona.name, what: shownWords(decision, nameOf, say) }),
    ...(from === null ? [] : [from]),
    changed ? say("live: {what}", { what: decision.shown.filter(({ differs }) => differs).map((shown) => liveWords(shown, nameOf, say)).join(", ") }) : say("as live"),
  ].join("; ");
  return (
    <button
      type="button"
      aria-pressed={role === "chosen"}
      aria-label={role === "compared" ? say("{name}; compared with", { name }) : name}
      title={persona.story}
      onClick={onPress}
      className={classes(
        "focus-ring flex h-full w-48 items-center gap-2.5 rounded-lg border p-2 text-left transition-colors",
        role === "chosen" ? "border-accent bg-accent-soft shadow-[inset_0_0_0_1px_var(--accent)]" : "bg-raised hover:border-line-strong",
        role === "compared" && "border-dashed border-accent",
      )}
    >
      <Avatar face={persona.face} />
      <span className="min-w-0 grow">
        <span className="flex items-center gap-1.5">
          <span className="truncate text-sm font-semibold">{persona.name}</span>
          {role === "compared" ? <GitCompareArrows className="icon-3.5 shrink-0 text-accent-ink" /> : null}
        </span>
        <span className="flex items-center gap-1 text-xs text-ink-soft">
          <span className={classes("truncate", line.text === say("default") && "text-ink-faint italic")}>{line.text}</span>
          {line.more > 0 ? <span className="shrink-0">+{line.more}</span> : null}
        </span>
        {changed ? (
          <span className="mt-0.5 flex w-fit items-center gap-1 text-xs font-semibold whitespace-nowrap text-info">
            <RefreshCw className="icon-3" />
            {say("differs from live")}
          </span>
        ) : from === null ? null : (
          <span className="mt-0.5 block truncate text-xs text-ink-faint">{from}</span>
        )}
      </span>
    </button>
  );
}

const liveWords = ({ placement, liveVariant }: Shown, nameOf: (key: string) => string, say: Words): string => say("{variant} in {placement}", { variant: liveVariant ?? say("the default"), placement: nameOf(placement) });
