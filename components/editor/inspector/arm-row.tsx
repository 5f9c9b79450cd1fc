"use client";

import { useState } from "react";
import { shareFromText, shareText } from "./share-text";
import { useNodeEdit } from "./use-node-edit";
import { IconButton } from "@/components/ui/icon-button";
import { Trash2 } from "@/components/ui/icons";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { removeArm } from "@/lib/core/flow/edits/remove-arm";
import { flowLimits, type SplitNode } from "@/lib/core/nodes/node";

type ArmRowProps = {
  readonly node: SplitNode;
  readonly arm: SplitNode["arms"][number];
  readonly index: number;
  readonly disabled: boolean;
  readonly onRename: (name: string) => void;
  readonly onShare: (shareBp: number) => void;
};

export function ArmRow({ node, arm, index, disabled, onRename, onShare }: ArmRowProps) {
  const say = useWords();
  const { run } = useNodeEdit();
  const name = arm.name === "" ? say("Arm {number}", { number: index + 1 }) : arm.name;
  return (
    <div role="group" aria-label={name} className="flex items-center gap-1.5">
      <TextInput aria-label={say("Name of arm {number}", { number: index + 1 })} controlSize="sm" placeholder={say("Arm {number}", { number: index + 1 })} value={arm.name} maxLength={flowLimits.name} readOnly={disabled} onValueChange={onRename} className="min-w-0 grow" />
      <ShareInput name={say("Share of {name}, in per cent", { name })} shareBp={arm.shareBp} disabled={disabled} onShare={onShare} />
      {disabled ? null : (
        <IconButton
          name={say("Remove {name}", { name })}
          icon={<Trash2 />}
          size="sm"
          whyNot={node.arms.length <= 1 ? say("A split needs one arm at least.") : null}
          onClick={() => run((flow, random) => removeArm(flow, { node: node.id, arm: arm.id }, random), say("Remove arm"))}
        />
      )}
    </div>
  );
}

type ShareInputProps = { readonly name: string; readonly shareBp: number; readonly disabled: boolean; readonly onShare: (shareBp: number) => void };

/** A share in per cent; what is half typed stays until the field is left. */
function ShareInput({ name, shareBp, disabled, onShare }: ShareInputProps) {
  const [typed, setTyped] = useState<string | null>(null);
  const isWrong = typed !== null && shareFromText(typed) === null;
  return (
    <span className="relative flex w-24 shrink-0 items-center">
      <TextInput
        aria-label={name}
        aria-invalid={isWrong || undefined}
        inputMode="decimal"
        controlSize="sm"
        value={typed ?? shareText(shareBp)}
        readOnly={disabled}
        onValueChange={(text) => {
          setTyped(text);
          const next = shareFromText(text);
          if (next !== null) onShare(next);
        }}
        onBlur={() => setTyped(null)}
        className="figures pr-7 text-right"
      />
      <span aria-hidden className="pointer-events-none absolute right-2.5 text-sm text-ink-faint">
        %
      </span>
    </span>
  );
}
