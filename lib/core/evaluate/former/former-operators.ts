import { formerDateOperators } from "./former-date-operators";
import { formerReadOperators } from "./former-read-operators";
import { type FindOperator } from "../ready-predicate";
import { findOperator } from "@/lib/core/operators/operators";

const byId = new Map([...formerDateOperators, ...formerReadOperators].map((operator) => [operator.id, operator]));

/** The operators of bundles of formats 1 and 2: those that meant something else, and all others as they are. */
export const findFormerOperator: FindOperator = (id) => byId.get(id) ?? findOperator(id);
