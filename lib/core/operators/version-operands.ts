import { type OperandReader } from "./operand-kind";
import { type AttributeValue } from "@/lib/core/vocabulary/value";
import { parseVersion, type Version } from "@/lib/core/vocabulary/version";

const isVersion = (value: AttributeValue): value is Version => typeof value === "object" && "numbers" in value;

export const versionOperand: OperandReader<"version"> = { kind: "version", read: (raw) => (typeof raw === "string" ? parseVersion(raw) : null), fromValue: (value) => (isVersion(value) ? value : null) };
