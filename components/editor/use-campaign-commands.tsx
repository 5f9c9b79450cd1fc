"use client";

import { useMemo } from "react";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { type Command } from "@/components/shell/commands/command";
import { usePageCommands } from "@/components/shell/commands/page-commands";
import { Avatar } from "@/components/ui/avatar";
import { type IconComponent } from "@/components/ui/icon";
import { CirclePause, Eye, GitBranch, History, ListChecks, ListTree, LogIn, Redo2, Rocket, Shuffle, Sparkles, StickyNote, TextQuote, Undo2, Workflow } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { conditionSentence, type Names } from "@/lib/core/conditions/condition-sentence";
import { namesOf } from "@/lib/core/flow/names";
import { type FlowNode } from "@/lib/core/nodes/node";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { message } from "@/lib/words/message";

type Dialogs = { readonly wide: boolean | null; readonly onPublish: () => void; readonly onWithdraw: () => void };

/** What the open campaign adds to the command palette: its cards, previews as each persona, its views, and the way live. */
export function useCampaignCommands({ wide, onPublish, onWithdraw }: Dialogs): void {
  const say = useWords();
  const campaign = useEditor((state) => state.campaign);
  const may = useEditor((state) => state.may);
  const flow = useEditor((state) => state.settled);
  const library = useEditor((state) => state.library);
  const personas = useEditor((state) => state.personas);
  const isLive = useEditor((state) => state.environments.some(({ source }) => source !== null));
  const { show, openView, openPanel, choosePersona, undo, redo } = useEditorActions();
  const commands = useMemo((): readonly Command[] => {
    const names = namesOf(library, say);
    const here = (deed: string, label: string, rest: Pick<Deed, "icon" | "words" | "keys" | "run">): Command => commandOf({ id: `here:${deed}`, label, ...rest });
    const views = [
      here("canvas", say("See it as canvas"), { icon: Workflow, words: say("view, drawing"), run: () => openView("canvas") }),
      here("outline", say("See it as outline"), { icon: ListTree, words: say("view, tree"), run: () => openView("outline") }),
      here("sentence", say("See it in sentences"), { icon: TextQuote, words: say("view, text, words"), run: () => openView("sentence") }),
      here("findings", say("Findings"), { icon: ListChecks, words: say("check, problems, coverage"), run: () => openPanel("findings") }),
      here("history", say("History of saves"), { icon: History, words: say("who, when, restore, revision, discard"), run: () => openPanel("history") }),
      here("preview", say("Preview"), { icon: Eye, words: say("see, explain"), run: () => openPanel("preview") }),
    ];
    const edits = [
      here("undo", say("Undo"), { icon: Undo2, words: say("back"), keys: ["Ctrl", "Z"], run: undo }),
      here("redo", say("Redo"), { icon: Redo2, words: say("again"), keys: ["Ctrl", "Shift", "Z"], run: redo }),
    ];
    return [
      ...(may.publish && !campaign.archived ? [here("publish", say("Publish this campaign"), { icon: Rocket, words: say("release, live, go live"), run: onPublish })] : []),
      // What a narrow window has no room for is not offered there.
      ...(wide === true ? views : []),
      ...(wide === true && may.edit ? edits : []),
      ...(may.withdraw && isLive ? [here("withdraw", say("Take this campaign offline"), { icon: CirclePause, words: say("stop, pause, withdraw, unpublish"), run: onWithdraw })] : []),
      ...personas.map(
        (persona): Command => ({
          id: `preview-as:${persona.id}`,
          group: "Preview as",
          label: persona.name,
          keywords: [say("preview as"), persona.story],
          icon: <Avatar face={persona.face} size="sm" className="size-5! text-xs!" />,
          run: () => {
            choosePersona(persona.id);
            openPanel("preview");
          },
        }),
      ),
      ...(wide === true ? Object.values(flow.nodes) : []).map((node): Command => {
        const { icon: Icon, kind } = looks[node.kind];
        return { id: `card:${campaign.id}:${node.id}`, group: "Cards", label: findNodeKind(node.kind).title(node, names), hint: say(kind), keywords: wordsIn(node, names), icon: <Icon />, run: () => show(node.id) };
      }),
    ];
  }, [campaign, choosePersona, flow, isLive, library, may, onPublish, onWithdraw, openPanel, openView, personas, redo, say, show, undo, wide]);
  usePageCommands(commands);
}

type Deed = { readonly id: string; readonly label: string; readonly icon: IconComponent; readonly words: string; readonly keys?: readonly string[]; readonly run: () => void };

const commandOf = ({ id, label, icon: Icon, words, keys, run }: Deed): Command => ({ id, group: "Here", label, keywords: words.split(", "), icon: <Icon />, ...(keys === undefined ? {} : { keys }), run });

const looks: Readonly<Record<FlowNode["kind"], { readonly icon: IconComponent; readonly kind: string }>> = {
  entry: { icon: LogIn, kind: message("Starts here") },
  decision: { icon: GitBranch, kind: message("Decision") },
  split: { icon: Shuffle, kind: message("Split") },
  show: { icon: Sparkles, kind: message("Show") },
  note: { icon: StickyNote, kind: message("Note") },
};

/** What a card asks, in words, so that "who uses country" is found. */
function wordsIn(node: FlowNode, names: Names): readonly string[] {
  if (node.kind === "entry") return node.eligible === null ? [] : [conditionSentence(node.eligible, names)];
  if (node.kind === "decision") return node.branches.flatMap((branch) => [branch.name, conditionSentence(branch.condition, names)]);
  return node.kind === "split" ? node.arms.map(({ name }) => name) : [];
}
