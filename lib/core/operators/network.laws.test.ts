import { BlockList } from "node:net";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isInNetwork, parseAddress, parseNetwork } from "./network";

const near = fc.constantFrom(0, 1, 127, 128, 191, 192, 255);
const dotted = fc.tuple(near, near, near, near).map((numbers) => numbers.join("."));
const group = fc.constantFrom("0", "1", "7fff", "8000", "ffff", "2001", "db8");
const colons = fc.tuple(group, group, group, group, group, group, group, group).map((groups) => groups.join(":").replace(/(^|:)0(:0)+(:|$)/, "::"));

/** Node's own list of networks, which is made for refusing addresses. */
function nodeSays(address: string, start: string, bits: number): boolean {
  const family = (text: string) => (text.includes(":") ? "ipv6" : "ipv4");
  const list = new BlockList();
  list.addSubnet(start, bits, family(start));
  return list.check(address, family(address));
}

const lies = (address: string, network: string): boolean | null => {
  const [read, inside] = [parseAddress(address), parseNetwork(network)];
  return read === null || inside === null ? null : isInNetwork(read, inside);
};

test("an address of IPv4 lies in a network as Node says", () => {
  fc.assert(fc.property(dotted, dotted, fc.integer({ min: 0, max: 32 }), (address, start, bits) => void expect([address, lies(address, `${start}/${bits}`)]).toEqual([address, nodeSays(address, start, bits)])), { numRuns: 2000 });
});

test("an address of IPv6 lies in a network as Node says", () => {
  // What is IPv4 written as IPv6 is IPv4 for us, and in the network of neither for Node.
  const proper = colons.filter((text) => parseAddress(text)?.length === 8);
  fc.assert(fc.property(proper, proper, fc.integer({ min: 0, max: 128 }), (address, start, bits) => void expect([address, lies(address, `${start}/${bits}`)]).toEqual([address, nodeSays(address, start, bits)])), { numRuns: 2000 });
});

test("an address of IPv4 is the same written as IPv6", () => {
  fc.assert(fc.property(dotted, (address) => void expect(parseAddress(`::ffff:${address}`)).toEqual(parseAddress(address))));
});
