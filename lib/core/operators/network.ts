/** An address on the internet as 16-bit numbers: two of IPv4, eight of IPv6. */
export type Address = readonly number[];

/** All addresses that begin with the same bits. */
export type Network = { readonly start: Address; readonly bits: number };

/**
 * Reads an address of IPv4 (four decimal numbers, none with leading zeros) or IPv6 (RFC 4291, 2.2; the zone of a link-local one is left out).
 * An IPv4 address that is written as IPv6 (`::ffff:192.0.2.1`, RFC 4291, 2.5.5.2) is the IPv4 address: a server that listens on both sees it so. Null: no address.
 */
export function parseAddress(text: string): Address | null {
  if (text.length > longestAddress) return null;
  const groups = text.includes(":") ? readGroups(text.replace(/%.*$/, "")) : readDotted(text);
  return groups !== null && isMapped(groups) ? groups.slice(6) : groups;
}

/** Reads `192.0.2.0/24`, `2001:db8::/32` or a single address, which is a network of one. Bits beyond the prefix do not count (RFC 4632). Null: no network. */
export function parseNetwork(text: string): Network | null {
  const [written = "", prefix, more] = text.split("/");
  const start = parseAddress(written);
  if (start === null || more !== undefined) return null;
  const whole = start.length * 16;
  if (prefix === undefined) return { start, bits: whole };
  if (!/^(?:0|[1-9]\d{0,2})$/.test(prefix)) return null;
  // Of a mapped address the first 96 bits are said already.
  const bits = Number(prefix) - (whole === 32 && written.includes(":") ? 96 : 0);
  return bits >= 0 && bits <= whole ? { start, bits } : null;
}

/** Whether an address lies in a network. One of IPv4 lies in none of IPv6. */
export function isInNetwork(address: Address, { start, bits }: Network): boolean {
  if (address.length !== start.length) return false;
  for (let at = 0; at * 16 < bits; at += 1) {
    const beyond = Math.max(0, (at + 1) * 16 - bits);
    if ((address[at] ?? 0) >> beyond !== (start[at] ?? 0) >> beyond) return false;
  }
  return true;
}

const longestAddress = 100;

const isMapped = (groups: Address): boolean => groups.length === 8 && groups.slice(0, 5).every((group) => group === 0) && groups[5] === 0xffff;

function readDotted(text: string): Address | null {
  const numbers = /^(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})\.(0|[1-9]\d{0,2})$/.exec(text)?.slice(1).map(Number) ?? [];
  const [a = 256, b = 256, c = 256, d = 256] = numbers;
  return Math.max(a, b, c, d) > 255 ? null : [a * 256 + b, c * 256 + d];
}

function readGroups(text: string): Address | null {
  const [head = "", tail, more] = text.split("::");
  if (more !== undefined) return null;
  const [before, after] = [groupsOf(head), tail === undefined ? [] : groupsOf(tail)];
  if (before === null || after === null) return null;
  const missing = 8 - before.length - after.length;
  if (tail === undefined) return missing === 0 && head !== "" ? before : null;
  return missing > 0 ? [...before, ...Array.from({ length: missing }, () => 0), ...after] : null;
}

/** The last two groups may be written as IPv4 writes them. */
function groupsOf(text: string): readonly number[] | null {
  if (text === "") return [];
  const words = text.split(":");
  const groups = words.map((word, place) => (place === words.length - 1 && word.includes(".") ? readDotted(word) : /^[0-9a-f]{1,4}$/i.test(word) ? [parseInt(word, 16)] : null));
  return groups.every((group) => group !== null) ? groups.flat() : null;
}
