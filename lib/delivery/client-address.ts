import { isIP } from "node:net";

/** What is known of where a connection comes from: the socket's own address, and what was said on the way (`X-Forwarded-For`). */
export type Hops = { readonly socket: string | undefined; readonly forwardedFor: string | null };

/**
 * The address of whoever asks. Each proxy adds the address it was called from on the right, so with n of them that is the n-th from
 * the right; what stands further left anybody may have written. With none, or with fewer entries than proxies, it is the socket's.
 */
export function clientAddress({ socket, forwardedFor }: Hops, trustedProxies: number): string {
  const said = trustedProxies === 0 ? undefined : forwardedFor?.split(",").at(-trustedProxies);
  return plainAddress(said ?? "") ?? plainAddress(socket ?? "") ?? "unknown";
}

/** Some proxies add the port, and IPv4 comes in IPv6's clothes where a server listens on both. Null: no address. */
function plainAddress(text: string): string | null {
  const bare = /^\[([^\]]+)\](?::\d+)?$/.exec(text.trim())?.[1] ?? /^([\d.]+):\d+$/.exec(text.trim())?.[1] ?? text.trim();
  const address = bare.replace(/^::ffff:(?=[\d.]+$)/i, "").replace(/%.*$/, "");
  return isIP(address) === 0 ? null : address.toLowerCase();
}

/** What of an address is counted against a limit: all of IPv4; of IPv6 the first half, since whoever has one address there has 2⁶⁴. */
export function limitedAddress(address: string): string {
  if (isIP(address) !== 6) return address;
  const [head = "", tail] = address.split("::");
  const groups = [...words(head), ...(tail === undefined ? [] : Array.from({ length: 8 - words(head).length - words(tail).length }, () => "0")), ...words(tail ?? "")];
  return `${groups.slice(0, 4).map((group) => group.replace(/^0+(?=.)/, "")).join(":")}::/64`;
}

const words = (text: string): readonly string[] => (text === "" ? [] : text.split(":"));
