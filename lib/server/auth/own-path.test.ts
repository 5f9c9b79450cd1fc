import { describe, expect, it } from "vitest";
import { ownAddress } from "./own-path";

const base = "https://thenwise.example";

describe("where a sign-in leads that stands below a path", () => {
  it.each(["/rules", "/rules/", "/rules/northbound?tab=check", "/rules?a=1"])("to %s", (path) => expect(ownAddress(path, `${base}/rules`)).toBe(base + path));
  it.each(["/", "/northbound", "/rulesets", "/rules/../admin", "//evil.example", "https://evil.example/rules"])("home, when asked for %s", (path) => expect(ownAddress(path, `${base}/rules`)).toBe(`${base}/rules`));
});

describe("where a sign-in leads", () => {
  it.each(["/northbound", "/northbound/campaigns/cmp_vip?tab=check#node", "/a//b"])("to %s of our own", (path) => {
    expect(ownAddress(path, base)).toBe(base + path);
    expect(ownAddress(base + path, base)).toBe(base + path);
  });

  it.each([
    "",
    "//evil.example",
    "///evil.example",
    "/\\evil.example",
    "/\t/evil.example",
    "/\n/evil.example",
    "\\\\evil.example",
    "https:evil.example",
    "https://evil.example/northbound",
    "https://thenwise.example.evil.example/",
    "https://thenwise.example@evil.example/",
    "javascript:alert(1)",
    "data:text/html,x",
    " /northbound",
    `${base}//evil.example`,
    `${base}/\\evil.example`,
  ])("home, when asked for %j", (asked) => {
    expect(new URL(ownAddress(asked, base)).origin).toBe(base);
    expect(ownAddress(asked, base)).toBe(base);
  });
});
