"use client";

import { listOf, type OperandProps } from "./operand-control";
import { ChipsInput } from "@/components/ui/chips-input";
import { useWords } from "@/components/words/words-provider";
import { conditionLimits } from "@/lib/core/conditions/condition";
import { parseNetwork } from "@/lib/core/operators/network";

/** Networks and single addresses; one that cannot be read stays, and is said. */
export function NetworksControl({ operand, onChange, name, disabled }: OperandProps) {
  const say = useWords();
  const networks = listOf(operand);
  const wrong = networks.filter((text) => parseNetwork(text) === null);
  return (
    <div>
      <div className="max-h-56 overflow-y-auto p-0.5">
        <ChipsInput values={networks} onValuesChange={onChange} disabled={disabled} max={conditionLimits.listLength} aria-label={name} placeholder="192.0.2.0/24" />
      </div>
      {wrong.length === 0 ? null : (
        <p role="alert" className="mt-1 text-xs text-no">
          {say("{text} is no network. One reads like 192.0.2.0/24 or 2001:db8::/32, and a single address like 192.0.2.7.", { text: wrong.slice(0, 3).join(", ") })}
        </p>
      )}
      <p className="mt-1 text-xs text-ink-faint">{say("For offices and trying things out. An address proves nothing, so this keeps nobody out.")}</p>
    </div>
  );
}
