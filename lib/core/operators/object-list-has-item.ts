import { hasSuchItem } from "./item-truth";
import { membersOperand } from "./members-operand";
import { defineOperator, type Operator } from "./operator";
import { message } from "@/lib/words/message";

export const objectListHasItem = (find: (id: string) => Operator | undefined): Operator =>
  defineOperator({
    id: "object-list.has-item",
    type: "object-list",
    label: message("has an item whose"),
    operand: membersOperand(find),
    test: hasSuchItem,
  });
