import { expect, it } from "vitest";
import { isPictureAddress, pictureAddress, picturesNamedIn } from "./picture-address";

const one = "1".repeat(64);
const two = `${"2".repeat(63)}f`;

it.each([
  { why: "nothing", text: "", expected: [] },
  { why: "one in a content", text: JSON.stringify({ imageUrl: pictureAddress("northbound", one) }), expected: [one] },
  { why: "an address with a host before it", text: `https://edge.example${pictureAddress("northbound", one)}`, expected: [one] },
  { why: "two, one of them twice", text: [one, two, one].map((hash) => pictureAddress("pine-tree", hash)).join(" "), expected: [one, two] },
  { why: "a hash that goes on", text: `${pictureAddress("northbound", one)}1`, expected: [] },
  { why: "a hash that is too short", text: `/media/northbound/${one.slice(1)}`, expected: [] },
  { why: "a picture of the demo", text: "/demo/art/ridge", expected: [] },
])("the pictures named in a text: $why", ({ text, expected }) => {
  expect([...picturesNamedIn(text)]).toEqual(expected);
});

it.each([
  { address: pictureAddress("northbound", one), expected: true },
  { address: `https://edge.example${pictureAddress("northbound", one)}`, expected: false },
  { address: `${pictureAddress("northbound", one)}?w=1`, expected: false },
  { address: `/media/../${one}`, expected: false },
  { address: "/media/summer.jpg", expected: false },
])("is it an address of ours: $address", ({ address, expected }) => {
  expect(isPictureAddress(address)).toBe(expected);
});
