import "server-only";
import ipaddr from "ipaddr.js";

/** Whether an IP address is one of the public internet: no loopback, private, link-local, reserved, mapped or tunnelled one (IANA's special-purpose registries, as ipaddr.js has them). */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== "unicast") return false;
  // The deprecated `::a.b.c.d` counts as unicast there, and systems still reach the IPv4 host by it.
  return !(parsed instanceof ipaddr.IPv6) || parsed.parts.slice(0, 6).some((part) => part !== 0);
}
