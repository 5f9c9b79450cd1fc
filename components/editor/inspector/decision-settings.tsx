"use client";

import { useState } from "react";
import { BranchCard } from "./branch-card";
import { SettingsSection } from "./settings-section";
import { useMayEdit, useNodeEdit } from "./use-node-edit";
import { useCardTitle } from "@/components/editor/use-card-title";
import { useEditor } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { Plus } from "@/components/ui/icons";
import { Switch } from "@/components/ui/switch";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { addBranch } from "@/lib/core/flow/edits/add-branch";
import { flowLimits, type DecisionNode } from "@/lib/core/nodes/node";
import { message } from "@/lib/words/message";

/** Which branch is open, where it is not said by its id. */
const newest = "the one added last";
const none = "none";

/** Ordered branches, tried from the top; the first yes wins. */
export function DecisionSettings({ node }: { readonly node: DecisionNode }) {
  const say = useWords();
  const { put, run } = useNodeEdit();
  const mayEdit = useMayEdit();
  const title = useCardTitle(node);
  const way = useEditor((state) => state.selection.way);
  const [opened, setOpened] = useState<string | null>(null);
  const asked = opened === newest ? node.branches.at(-1)?.id : opened;
  const chosen = asked ?? (node.branches.some(({ id }) => id === way) ? way : (node.branches[0]?.id ?? null));
  return (
    <>
      <Field label={say("Name")}>
        <TextInput controlSize="sm" value={node.name} placeholder={title} maxLength={flowLimits.name} readOnly={!mayEdit} onValueChange={(name) => put({ ...node, name }, say("Rename decision"), "name")} />
      </Field>
      <SettingsSection title={say("Branches")} lead={say("Tried from the top. The first one that answers yes is taken.")}>
        <ol className="flex flex-col gap-2">
          {node.branches.map((branch, index) => (
            <li key={branch.id}>
              <BranchCard node={node} branch={branch} index={index} open={chosen === branch.id} isNew={opened === newest && chosen === branch.id} onOpenChange={(open) => setOpened(open ? branch.id : none)} />
            </li>
          ))}
        </ol>
        {mayEdit ? (
          <Button
            size="sm"
            className="w-fit"
            icon={<Plus />}
            whyNot={node.branches.length >= flowLimits.branches ? say("A decision has {count} branches at most.", { count: flowLimits.branches }) : null}
            onClick={() => {
              run((flow, random) => addBranch(flow, { node: node.id }, random), say("Add branch"));
              setOpened(newest);
            }}
          >
            {say("Add branch")}
          </Button>
        ) : null}
        <div className="rounded-md border border-dashed border-line-strong/60 px-3 py-2.5">
          <p className="text-sm font-semibold">{say("Everybody else")}</p>
          <p className="text-xs text-ink-faint">{say(elseInWords(node))}</p>
        </div>
        <Switch
          label={say("A way of its own for Unknown")}
          hint={say("For visitors whom no branch took, while at least one could not be answered because a value was missing.")}
          checked={node.unknownExit}
          disabled={!mayEdit}
          onCheckedChange={(unknownExit) => put({ ...node, unknownExit }, unknownExit ? say("Add the Unknown way out") : say("Remove the Unknown way out"))}
        />
      </SettingsSection>
    </>
  );
}

function elseInWords(node: DecisionNode): string {
  return node.unknownExit
    ? message("Always last: those for whom every branch answered a clear no.")
    : message("Always last: those for whom no branch answered yes, also when an answer was unknown.");
}
