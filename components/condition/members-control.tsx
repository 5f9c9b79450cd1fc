"use client";

import { carriedOperand } from "./comparison-draft";
import { OperandControl, type OperandProps } from "./operand-control";
import { memberChoices } from "./property-choices";
import { Button } from "@/components/ui/button";
import { IconButton } from "@/components/ui/icon-button";
import { Plus, X } from "@/components/ui/icons";
import { Select } from "@/components/ui/select";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { mostMemberTests } from "@/lib/core/operators/members-operand";
import { emptyOperand } from "@/lib/core/operators/operand";
import { findOperator } from "@/lib/core/operators/operators";
import { isJsonObject, type Json } from "@/lib/std/json";
import { said } from "@/lib/words/said";

type Member = { readonly of: string; readonly op: string; readonly with: Json };

/** "category is tents and price is more than 100": what must all hold of one and the same item. */
export function MembersControl({ operand, onChange, name, disabled }: OperandProps) {
  const say = useWords();
  const members = membersOf(operand);
  const put = (where: readonly Member[]) => onChange({ where });
  return (
    <div role="group" aria-label={name} className="flex flex-col gap-1.5">
      {members.map((member, index) => (
        <MemberRow
          // Members have no id of their own; their order never changes but by removal.
          key={index}
          member={member}
          disabled={disabled}
          onChange={(next) => put(members.with(index, next))}
          {...(members.length > 1 ? { onRemove: () => put(members.toSpliced(index, 1)) } : {})}
        />
      ))}
      {disabled || members.length >= mostMemberTests ? null : (
        <Button intent="ghost" size="sm" className="w-fit" icon={<Plus />} onClick={() => put([...members, { of: "", op: "text.is", with: emptyOperand("text") }])}>
          {say("And of the same item …")}
        </Button>
      )}
    </div>
  );
}

type MemberRowProps = { readonly member: Member; readonly disabled: boolean; readonly onChange: (member: Member) => void; readonly onRemove?: () => void };

function MemberRow({ member, disabled, onChange, onRemove }: MemberRowProps) {
  const say = useWords();
  const operator = findOperator(member.op);
  const name = `${member.of === "" ? say("member") : member.of} ${say(operator?.label ?? "")}`;
  return (
    <div role="group" aria-label={name} className="flex items-start gap-1.5">
      <div className="grid min-w-0 grow gap-1.5 @lg:grid-cols-3">
        <TextInput aria-label={say("Member of the item")} controlSize="sm" placeholder={say("category")} value={member.of} disabled={disabled} maxLength={128} onValueChange={(of) => onChange({ ...member, of })} />
        <Select
          aria-label={say("How the member is compared")}
          controlSize="sm"
          options={said(memberChoices, say)}
          value={operator?.id ?? null}
          disabled={disabled}
          onValueChange={(op) => onChange({ ...member, op, with: carriedOperand(findOperator(op)?.operand ?? "none", member.with) })}
        />
        <OperandControl kind={operator?.operand ?? "none"} operand={member.with} onChange={(next) => onChange({ ...member, with: next })} name={name} suggestions={[]} unit={null} disabled={disabled} />
      </div>
      {onRemove === undefined || disabled ? null : <IconButton name={say("Remove the member {member}", { member: member.of })} icon={<X />} size="sm" onClick={onRemove} />}
    </div>
  );
}

function membersOf(operand: Json): readonly Member[] {
  const where = isJsonObject(operand) && Array.isArray(operand.where) ? operand.where : [];
  return where.flatMap((member: Json): readonly Member[] => {
    if (!isJsonObject(member)) return [];
    const { of, op, with: compared = null } = member;
    return typeof of === "string" && typeof op === "string" ? [{ of, op, with: compared }] : [];
  });
}
