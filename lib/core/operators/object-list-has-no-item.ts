import { hasSuchItem } from "./item-truth";
import { membersOperand } from "./members-operand";
import { defineOperator, type Operator } from "./operator";
import { message } from "@/lib/words/message";

export const objectListHasNoItem = (find: (id: string) => Operator | undefined): Operator =>
  defineOperator({
    id: "object-list.has-no-item",
    type: "object-list",
    label: message("has no item whose"),
    operand: membersOperand(find),
    test: (value, operand, at) => {
      const has = hasSuchItem(value, operand, at);
      return has === null ? null : !has;
    },
  });
