import { type MemberTest } from "./members-operand";
import { type Clock } from "./operator";
import { readAs } from "./read-as";
import { type ListItem } from "@/lib/core/vocabulary/list-item";
import { all, any, type Truth } from "@/lib/core/vocabulary/truth";
import { parseValue } from "@/lib/core/vocabulary/value";

/** Whether one of the items is such that all of this holds of it. Null: nobody can say, as of some item not enough is known. */
export function hasSuchItem(items: readonly ListItem[], where: readonly MemberTest[], at: Clock): boolean | null {
  const truth = any(items.map((item) => all(where.map((member) => memberTruth(item, member, at)))));
  return truth === "unknown" ? null : truth === "yes";
}

function memberTruth(item: ListItem, { of, operator, test }: MemberTest, at: Clock): Truth {
  const raw = Object.hasOwn(item, of) ? item[of] : undefined;
  return test(raw === undefined ? undefined : readAs(operator.types, raw, (type, value) => parseValue({ type }, value, at.zone)), at);
}
