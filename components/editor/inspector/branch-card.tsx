"use client";

import { useId, useMemo } from "react";
import { useFindings } from "./node-findings";
import { StepCondition } from "./step-condition";
import { useMayEdit, useNodeEdit } from "./use-node-edit";
import { useWays } from "@/components/editor/editing/use-ways";
import { partOf } from "@/components/condition/condition-tree";
import { useEditor } from "@/components/session/editor-session";
import { Badge } from "@/components/ui/badge";
import { classes } from "@/components/ui/classes";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/dropdown-menu";
import { Field } from "@/components/ui/field";
import { IconButton } from "@/components/ui/icon-button";
import { ArrowDown, ArrowUp, ChevronDown, Copy, Ellipsis, Trash2 } from "@/components/ui/icons";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { standingOf } from "@/lib/core/analyse/standing";
import { type Condition } from "@/lib/core/conditions/condition";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { duplicateBranch } from "@/lib/core/flow/edits/duplicate-branch";
import { moveBranch } from "@/lib/core/flow/edits/move-branch";
import { namesOf } from "@/lib/core/flow/names";
import { flowLimits, type DecisionNode } from "@/lib/core/nodes/node";
import { type Finding } from "@/lib/core/vocabulary/finding";

type Branch = DecisionNode["branches"][number];
type BranchCardProps = { readonly node: DecisionNode; readonly branch: Branch; readonly index: number; readonly open: boolean; /** It was added just now, and is to be named. */ readonly isNew: boolean; readonly onOpenChange: (open: boolean) => void };

/** One branch: closed, its name and its sentence; open, everything to edit. */
export function BranchCard({ node, branch, index, open, isNew, onOpenChange }: BranchCardProps) {
  const say = useWords();
  const panel = useId();
  const { put } = useNodeEdit();
  const mayEdit = useMayEdit();
  const library = useEditor((state) => state.library);
  const names = useMemo(() => namesOf(library, say), [library, say]);
  const findings = useFindings(node.id);
  const own = findings.filter(({ at }) => at.way === branch.id || (at.condition !== undefined && partOf(branch.condition, at.condition) !== null));
  const set = (next: Partial<Branch>, label: string, box: string) =>
    put({ ...node, branches: node.branches.map((other) => (other.id === branch.id ? { ...other, ...next } : other)) }, label, `${branch.id} ${box}`);
  return (
    <div className={classes("rounded-lg border bg-raised shadow-sm", open && "border-accent")}>
      <div className="flex items-start gap-1 p-1.5">
        <button
          type="button"
          aria-expanded={open}
          aria-controls={panel}
          onClick={() => onOpenChange(!open)}
          className="focus-ring flex min-w-0 grow items-start gap-2.5 rounded-md p-1.5 text-left hover:bg-ink/5"
        >
          <span aria-hidden className="figures grid size-5 shrink-0 place-items-center rounded-full bg-sunken text-xs font-semibold text-ink-soft">
            {index + 1}
          </span>
          <span className="min-w-0 grow">
            <span className="block truncate text-sm font-semibold">{branch.name === "" ? say("Branch {number}", { number: index + 1 }) : branch.name}</span>
            {open ? null : <span className="line-clamp-2 text-xs text-ink-soft">{conditionSentence(branch.condition, names)}</span>}
          </span>
          {own.length === 0 ? null : <BranchBadge findings={own} />}
          <ChevronDown className={classes("mt-0.5 icon-4 shrink-0 text-ink-faint transition-transform", open && "rotate-180")} />
        </button>
        {mayEdit ? <BranchMenu node={node} branch={branch} index={index} /> : null}
      </div>
      {open ? (
        <div id={panel} className="flex flex-col gap-3 border-t p-2.5">
          <Field label={say("Name of the branch")}>
            <TextInput controlSize="sm" autoFocus={isNew} value={branch.name} placeholder={say("Branch {number}", { number: index + 1 })} maxLength={flowLimits.name} readOnly={!mayEdit} onValueChange={(name) => set({ name }, say("Rename branch"), "name")} />
          </Field>
          <StepCondition condition={branch.condition} node={node.id} onChange={(condition: Condition) => set({ condition }, say("Edit condition"), "condition")} />
        </div>
      ) : null}
    </div>
  );
}

function BranchBadge({ findings }: { readonly findings: readonly Finding[] }) {
  const say = useWords();
  const problems = findings.filter((finding) => standingOf(finding) !== "to-do").length;
  if (problems === 0) return <Badge>{say("To do")}</Badge>;
  return <Badge tone="no">{problems === 1 ? say("1 to mend") : say("{problems} to mend", { problems })}</Badge>;
}

function BranchMenu({ node, branch, index }: Pick<BranchCardProps, "node" | "branch" | "index">) {
  const say = useWords();
  const { run } = useNodeEdit();
  const { askToRemove } = useWays();
  const name = branch.name === "" ? say("branch {number}", { number: index + 1 }) : branch.name;
  const move = (to: number) => run((flow, random) => moveBranch(flow, { node: node.id, branch: branch.id, to }, random), say("Move branch"));
  return (
    <Menu trigger={<IconButton name={say("Move, duplicate or remove {name}", { name })} icon={<Ellipsis />} size="sm" className="mt-1" />}>
      <MenuItem icon={<ArrowUp />} whyNot={index === 0 ? say("It is tried first already.") : null} onSelect={() => move(index - 1)}>
        {say("Try it earlier")}
      </MenuItem>
      <MenuItem icon={<ArrowDown />} whyNot={index === node.branches.length - 1 ? say("It is tried last already; only everybody else comes after it.") : null} onSelect={() => move(index + 1)}>
        {say("Try it later")}
      </MenuItem>
      <MenuItem icon={<Copy />} onSelect={() => run((flow, random) => duplicateBranch(flow, { node: node.id, branch: branch.id, say }, random), say("Duplicate branch"))}>
        {say("Duplicate with all below it")}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} intent="danger" onSelect={() => askToRemove({ node: node.id, way: branch.id })}>
        {say("Remove")}
      </MenuItem>
    </Menu>
  );
}
