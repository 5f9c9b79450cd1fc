import { expect, it } from "vitest";
import { requestTarget } from "./request-target";

it.each([
  { target: "/northbound?a=1", at: "", is: "/northbound?a=1" },
  { target: "/", at: "", is: "/" },
  { target: "http://elsewhere.example/northbound?a=1", at: "", is: "/northbound?a=1" },
  { target: "HTTPS://elsewhere.example", at: "", is: "/" },
  { target: "*", at: "", is: null },
  { target: "elsewhere.example:443", at: "", is: null },
  { target: "http://", at: "", is: null },
  { target: "/%E0%A4%A", at: "", is: null },
  { target: "/ok?q=%E0%A4%A", at: "", is: "/ok?q=%E0%A4%A" },
  { target: "/rules/northbound", at: "/rules", is: "/rules/northbound" },
  { target: "/rules", at: "/rules", is: "/rules" },
  { target: "/rules?a=1", at: "/rules", is: "/rules?a=1" },
  { target: "/northbound?a=1", at: "/rules", is: "/rules/northbound?a=1" },
  { target: "/rulesets", at: "/rules", is: "/rules/rulesets" },
  { target: "/", at: "/rules", is: "/rules" },
  { target: "/?a=1", at: "/rules", is: "/rules?a=1" },
  { target: "/?a=1", at: "", is: "/?a=1" },
  { target: "http://elsewhere.example/healthz", at: "/rules", is: "/rules/healthz" },
])("$target, with the app at “$at”, is $is", ({ target, at, is }) => {
  expect(requestTarget(target, at)).toBe(is);
});
