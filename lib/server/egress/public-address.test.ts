import { expect, it } from "vitest";
import { isPublicAddress } from "./public-address";

const outside = ["93.184.215.14", "1.1.1.1", "2606:2800:21f:cb07:6820:80da:af6b:8b2c"];
const inside = [
  ..."127.0.0.1 127.9.9.9 0.0.0.0 10.0.0.1 172.16.0.1 172.31.255.255 192.168.1.1 169.254.169.254 100.64.0.1 192.0.0.1 192.0.2.1 198.18.0.1 203.0.113.9 224.0.0.1 240.0.0.1 255.255.255.255".split(" "),
  ..."::1 :: fc00::1 fd12:3456::1 fe80::1 ff02::1 ::ffff:127.0.0.1 ::ffff:93.184.215.14 ::127.0.0.1 ::10.0.0.1 64:ff9b::7f00:1 2002:7f00:1:: 2001::1 2001:db8::1 100::1".split(" "),
  ..."localhost example.com [::1] 999.1.1.1".split(" "),
  "",
];

it.each(outside)("%s is of the public internet", (address) => {
  expect(isPublicAddress(address)).toBe(true);
});

it.each(inside)("“%s” is not reached", (address) => {
  expect(isPublicAddress(address)).toBe(false);
});
