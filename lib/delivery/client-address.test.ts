import { expect, it } from "vitest";
import { clientAddress, limitedAddress } from "./client-address";

const cases = [
  { why: "nobody in front: the socket's, whatever is said", proxies: 0, socket: "203.0.113.7", said: "1.2.3.4", address: "203.0.113.7" },
  { why: "one in front: what it added", proxies: 1, socket: "10.0.0.1", said: "1.2.3.4", address: "1.2.3.4" },
  { why: "one in front, and a stranger wrote first", proxies: 1, socket: "10.0.0.1", said: "6.6.6.6, 1.2.3.4", address: "1.2.3.4" },
  { why: "two in front", proxies: 2, socket: "10.0.0.1", said: "6.6.6.6, 1.2.3.4, 10.0.0.9", address: "1.2.3.4" },
  { why: "fewer entries than proxies: somebody went round one of them", proxies: 2, socket: "203.0.113.7", said: "1.2.3.4", address: "203.0.113.7" },
  { why: "nothing was said", proxies: 1, socket: "203.0.113.7", said: null, address: "203.0.113.7" },
  { why: "what was said is no address", proxies: 1, socket: "203.0.113.7", said: "unknown", address: "203.0.113.7" },
  { why: "with a port, as Azure says it", proxies: 1, socket: "10.0.0.1", said: "1.2.3.4:51234", address: "1.2.3.4" },
  { why: "IPv6 with a port", proxies: 1, socket: "10.0.0.1", said: "[2001:DB8::1]:443", address: "2001:db8::1" },
  { why: "IPv4 in IPv6's clothes", proxies: 0, socket: "::ffff:203.0.113.7", said: null, address: "203.0.113.7" },
  { why: "with a zone", proxies: 0, socket: "fe80::1%eth0", said: null, address: "fe80::1" },
  { why: "a socket that is gone", proxies: 0, socket: undefined, said: "1.2.3.4", address: "unknown" },
] as const;

it.each(cases)("$why", ({ proxies, socket, said, address }) => {
  expect(clientAddress({ socket, forwardedFor: said }, proxies)).toBe(address);
});

it.each([
  ["203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:0db8:0001:0002::9", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["unknown", "unknown"],
])("of %s it counts %s", (address, counted) => {
  expect(limitedAddress(address)).toBe(counted);
});
