import { type Operator, type Test } from "./operator";
import { type OperandReader } from "./operand-kind";
import { isJsonObject } from "@/lib/std/json";

/** What one member of an item is compared with; all of them must hold of the same item. */
export type MemberTest = { readonly of: string; readonly operator: Operator; readonly test: Test };

/** How many members one comparison may ask for. */
export const mostMemberTests = 20;

type FindOperator = (id: string) => Operator | undefined;

/** `{"where": [{"of": "category", "op": "text.is", "with": "tents"}]}`, its operators found by `find`. Of lists of objects there are none inside: an item is as deep as it goes. */
export const membersOperand = (find: FindOperator): OperandReader<"members"> => ({ kind: "members", read: (raw) => readMembers(raw, find), fromValue: null });

function readMembers(raw: unknown, find: FindOperator): readonly MemberTest[] | null {
  if (!isJsonObject(raw) || Object.keys(raw).length !== 1) return null;
  const where: unknown = raw["where"];
  if (!Array.isArray(where) || where.length === 0 || where.length > mostMemberTests) return null;
  const items: readonly unknown[] = where;
  const tests = items.map((item) => readMember(item, find));
  return tests.every((test) => test !== null) ? tests : null;
}

function readMember(raw: unknown, find: FindOperator): MemberTest | null {
  if (!isJsonObject(raw) || Object.keys(raw).length !== 3) return null;
  const { of, op, with: operand } = { of: raw["of"], op: raw["op"], with: raw["with"] };
  if (typeof of !== "string" || of === "" || of.length > 128 || typeof op !== "string") return null;
  const operator = find(op);
  if (operator === undefined || operator.types.every((type) => type === "object-list")) return null;
  const test = operator.bind(operand);
  return test === null ? null : { of, operator, test };
}
