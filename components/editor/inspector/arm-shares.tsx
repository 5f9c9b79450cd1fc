"use client";

import { ArmRow } from "./arm-row";
import { evenShares, shareText } from "./share-text";
import { useMayEdit, useNodeEdit } from "./use-node-edit";
import { armTint } from "@/components/editor/arm-tints";
import { Button } from "@/components/ui/button";
import { Equal, Plus } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { addArm } from "@/lib/core/flow/edits/add-arm";
import { resizeArms } from "@/lib/core/flow/edits/resize-arms";
import { flowLimits, type SplitNode } from "@/lib/core/nodes/node";
import { type Words } from "@/lib/words/words";

/** The arms of a split, each with its name and its share, and whether they add up to everybody. */
export function ArmShares({ node }: { readonly node: SplitNode }) {
  const say = useWords();
  const { put, run } = useNodeEdit();
  const mayEdit = useMayEdit();
  const sum = node.arms.reduce((total, { shareBp }) => total + shareBp, 0);
  const shares = (changed: Readonly<Record<string, number>>) => ({ ...Object.fromEntries(node.arms.map(({ id, shareBp }) => [id, shareBp])), ...changed });
  return (
    <>
      <SharesBar node={node} />
      <ul className="flex flex-col gap-2">
        {node.arms.map((arm, index) => (
          <li key={arm.id}>
            <ArmRow
              node={node}
              arm={arm}
              index={index}
              disabled={!mayEdit}
              onRename={(name) => put({ ...node, arms: node.arms.map((other) => (other.id === arm.id ? { ...other, name } : other)) }, say("Rename arm"), `${arm.id} name`)}
              onShare={(shareBp) => run((flow, random) => resizeArms(flow, { node: node.id, shares: shares({ [arm.id]: shareBp }) }, random), say("Change shares"), `${node.id} shares`)}
            />
          </li>
        ))}
      </ul>
      <p role="status" className={sum === 10_000 ? "text-sm text-ink-soft" : "text-sm font-semibold text-no"}>
        {sumInWords(sum, say)}
      </p>
      {mayEdit ? (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" icon={<Plus />} whyNot={node.arms.length >= flowLimits.arms ? say("A split has {count} arms at most.", { count: flowLimits.arms }) : null} onClick={() => run((flow, random) => addArm(flow, { node: node.id }, random), say("Add arm"))}>
            {say("Add arm")}
          </Button>
          <Button
            size="sm"
            icon={<Equal />}
            onClick={() => run((flow, random) => resizeArms(flow, { node: node.id, shares: evenShares(node.arms.map(({ id }) => id)) }, random), say("Even out the shares"))}
          >
            {say("Even out")}
          </Button>
        </div>
      ) : null}
    </>
  );
}

/** The shares side by side; the figures beside the names say the same. */
function SharesBar({ node }: { readonly node: SplitNode }) {
  return (
    <div aria-hidden className="flex h-2.5 gap-px overflow-hidden rounded-full bg-sunken">
      {node.arms.map((arm, index) => (
        <span key={arm.id} className={armTint(index)} style={{ width: `${arm.shareBp / 100}%` }} />
      ))}
    </div>
  );
}

function sumInWords(sum: number, say: Words): string {
  if (sum === 10_000) return say("Adds up to 100 %.");
  const told = { sum: shareText(sum), apart: shareText(Math.abs(10_000 - sum)) };
  return sum < 10_000 ? say("Adds up to {sum} %: {apart} % are left over.", told) : say("Adds up to {sum} %: {apart} % too much.", told);
}
