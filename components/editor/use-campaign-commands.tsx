"use client";

import { CirclePause, Eye, GitBranch, History, ListChecks, ListTree, LogIn, Redo2, Rocket, Shuffle, Sparkles, StickyNote, TextQuote, Undo2, Workflow, type LucideIcon } from "lucide-react";
import { useMemo } from "react";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { type Command } from "@/components/shell/commands/command";
import { usePageCommands } from "@/components/shell/commands/page-commands";
import { Avatar } from "@/components/ui/avatar";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { type Library } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";
import { type FlowNode } from "@/lib/core/nodes/node";

type Dialogs = { readonly wide: boolean | null; readonly onPublish: () => void; readonly onWithdraw: () => void };

/** What the open campaign adds to the command palette: its cards, previews as each persona, its views, and the way live. */
export function useCampaignCommands({ wide, onPublish, onWithdraw }: Dialogs): void {
  const campaign = useEditor((state) => state.campaign);
  const may = useEditor((state) => state.may);
  const flow = useEditor((state) => state.settled);
  const library = useEditor((state) => state.library);
  const personas = useEditor((state) => state.personas);
  const isLive = useEditor((state) => state.environments.some(({ includes }) => includes));
  const { show, openView, openPanel, choosePersona, undo, redo } = useEditorActions();
  const commands = useMemo((): readonly Command[] => {
    const here = (deed: string, label: string, rest: Pick<Deed, "icon" | "words" | "keys" | "run">): Command => commandOf({ id: `here:${deed}`, label, ...rest });
    const views = [
      here("canvas", "See it as canvas", { icon: Workflow, words: ["view", "drawing"], run: () => openView("canvas") }),
      here("outline", "See it as outline", { icon: ListTree, words: ["view", "tree"], run: () => openView("outline") }),
      here("sentence", "See it in sentences", { icon: TextQuote, words: ["view", "text", "words"], run: () => openView("sentence") }),
      here("findings", "Findings", { icon: ListChecks, words: ["check", "problems", "coverage"], run: () => openPanel("findings") }),
      here("history", "History of saves", { icon: History, words: ["who", "when", "restore", "revision", "discard"], run: () => openPanel("history") }),
      here("preview", "Preview", { icon: Eye, words: ["see", "explain"], run: () => openPanel("preview") }),
    ];
    const edits = [
      here("undo", "Undo", { icon: Undo2, words: ["back"], keys: ["Ctrl", "Z"], run: undo }),
      here("redo", "Redo", { icon: Redo2, words: ["again"], keys: ["Ctrl", "Shift", "Z"], run: redo }),
    ];
    return [
      ...(may.publish && !campaign.archived ? [here("publish", "Publish this campaign", { icon: Rocket, words: ["release", "live", "go live"], run: onPublish })] : []),
      // What a narrow window has no room for is not offered there.
      ...(wide === true ? views : []),
      ...(wide === true && may.edit ? edits : []),
      ...(may.withdraw && isLive ? [here("withdraw", "Take this campaign offline", { icon: CirclePause, words: ["stop", "pause", "withdraw", "unpublish"], run: onWithdraw })] : []),
      ...personas.map(
        (persona): Command => ({
          id: `preview-as:${persona.id}`,
          group: "Preview as",
          label: persona.name,
          keywords: ["preview as", persona.story],
          icon: <Avatar face={persona.face} size="sm" className="size-5! text-xs!" />,
          run: () => {
            choosePersona(persona.id);
            openPanel("preview");
          },
        }),
      ),
      ...(wide === true ? Object.values(flow.nodes) : []).map((node): Command => {
        const { icon: Icon, kind } = looks[node.kind];
        return { id: `card:${campaign.id}:${node.id}`, group: "Cards", label: titleOf(node), hint: kind, keywords: wordsIn(node, library), icon: <Icon aria-hidden />, run: () => show(node.id) };
      }),
    ];
  }, [campaign, choosePersona, flow, isLive, library, may, onPublish, onWithdraw, openPanel, openView, personas, redo, show, undo, wide]);
  usePageCommands(commands);
}

type Deed = { readonly id: string; readonly label: string; readonly icon: LucideIcon; readonly words: readonly string[]; readonly keys?: readonly string[]; readonly run: () => void };

const commandOf = ({ id, label, icon: Icon, words, keys, run }: Deed): Command => ({ id, group: "Here", label, keywords: words, icon: <Icon aria-hidden />, ...(keys === undefined ? {} : { keys }), run });

const looks: Readonly<Record<FlowNode["kind"], { readonly icon: LucideIcon; readonly kind: string }>> = {
  entry: { icon: LogIn, kind: "Starts here" },
  decision: { icon: GitBranch, kind: "Decision" },
  split: { icon: Shuffle, kind: "Split" },
  show: { icon: Sparkles, kind: "Show" },
  note: { icon: StickyNote, kind: "Note" },
};

function titleOf(node: FlowNode): string {
  switch (node.kind) {
    case "entry":
      return "Who may see it at all";
    case "note":
      return node.text === "" ? "Empty note" : node.text;
    default:
      return node.name === "" ? looks[node.kind].kind : node.name;
  }
}

/** What a card asks, in words, so that "who uses country" is found. */
function wordsIn(node: FlowNode, library: Library): readonly string[] {
  const names = namesOf(library);
  if (node.kind === "entry") return node.eligible === null ? [] : [conditionSentence(node.eligible, names)];
  if (node.kind === "decision") return node.branches.flatMap((branch) => [branch.name, conditionSentence(branch.condition, names)]);
  return node.kind === "split" ? node.arms.map(({ name }) => name) : [];
}
