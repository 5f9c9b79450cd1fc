import { isInNetwork, parseAddress, parseNetwork, type Network } from "./network";
import { type OperandReader } from "./operand-kind";
import { operandLimits } from "./operand-limits";

/** `["192.0.2.0/24", "2001:db8::/32"]`. */
export const networksOperand: OperandReader<"networks"> = { kind: "networks", read: readNetworks, fromValue: null };

function readNetworks(raw: unknown): readonly Network[] | null {
  if (!Array.isArray(raw) || raw.length === 0 || raw.length > operandLimits.listLength) return null;
  const items: readonly unknown[] = raw;
  const networks = items.map((item) => (typeof item === "string" ? parseNetwork(item) : null));
  return networks.every((network) => network !== null) ? networks : null;
}

/** Whether the address that a text says lies in one of them; null where it says no address. */
export function liesIn(text: string, networks: readonly Network[]): boolean | null {
  const address = parseAddress(text);
  return address === null ? null : networks.some((network) => isInNetwork(address, network));
}
