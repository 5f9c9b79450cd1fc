"use client";

import { textOf, type OperandProps } from "./operand-control";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { parseVersionRange } from "@/lib/core/operators/version-range";
import { parseVersion } from "@/lib/core/vocabulary/version";

export function VersionControl(props: OperandProps) {
  const say = useWords();
  return <Written {...props} placeholder="2.4.0" isRight={(text) => parseVersion(text) !== null} help={say("A version reads like 2.4.0 or 3.0.0-beta.1.")} />;
}

export function VersionRangeControl(props: OperandProps) {
  const say = useWords();
  return <Written {...props} placeholder=">=2.1 <3" isRight={(text) => parseVersionRange(text) !== null} help={say("A range reads like >=2.1 <3, ^2.1.0, ~2.1, 2.x, or several with || between.")} />;
}

type WrittenProps = OperandProps & { readonly placeholder: string; readonly isRight: (text: string) => boolean; readonly help: string };

function Written({ operand, onChange, name, disabled, placeholder, isRight, help }: WrittenProps) {
  const text = textOf(operand);
  const isWrong = text !== "" && !isRight(text);
  return (
    <div>
      <TextInput value={text} onValueChange={onChange} disabled={disabled} controlSize="sm" mono placeholder={placeholder} aria-label={name} aria-invalid={isWrong || undefined} />
      {isWrong ? <p className="mt-1 text-xs text-no">{help}</p> : null}
    </div>
  );
}
