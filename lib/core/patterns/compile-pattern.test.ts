import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, test } from "vitest";
import { compilePattern } from "./compile-pattern";

test.each([
  ["a|", "", true],
  ["^(?:ab?)+$", "abaab", true],
  ["^a{2,3}$", "aaaa", false],
  ["^a{2,}$", "aaaaa", true],
  ["^a{0}$", "", true],
  ["a{,2}", "a{,2}", true],
  ["x*", "", true],
  ["^.$", "\n", false],
  ["(?s)^.$", "\n", true],
  ["^b", "a\nb", false],
  ["(?m)^b$", "a\nb\nc", true],
  ["(?m)a$", "a\r\n", false],
  ["\\Ab\\z", "b", true],
  ["\\bcat\\b", "a cat!", true],
  ["\\bcat\\b", "scat", false],
  ["\\Bat", "cat", true],
  ["(?i)stra(?-i)SSE", "STRASSE", true],
  ["(?i)stra(?-i)SSE", "STRAsse", false],
  ["a(?i:b)c", "aBC", false],
  ["(?i)^\u212a$", "k", true],
  ["(?i)[^k]", "\u212a", false],
  ["(?i)\\P{Lu}", "a", false],
  ["[^a]", "\n", true],
  ["^[]a]+$", "]a", true],
  ["^[a-c-]+$", "b-", true],
  ["^[\\d-z]+$", "3-z", true],
  ["^[[:alpha:][:^ascii:]]+$", "a\u00e9", true],
  ["^\\p{Greek}+$", "\u03b1\u03b2", true],
  ["^\\pN$", "\u0663", true],
  ["^\\p{^L}$", "5", true],
  ["^\\d$", "\u0663", false],
  ["\\s", "\v", false],
  ["^\\Qa.b*\\E+$", "a.b**", true],
  ["^\\x{1f9e5}\\x41\\101\\0$", "\u{1f9e5}AA\0", true],
  ["\ud83e", "\u{1f9e5}", false],
  ["(?P<year>\\d{4})-(?<month>\\d\\d)", "on 2026-06", true],
  ["(a*)*b", "aaac", false],
])("%s in %j: %s", (pattern, text, found) => {
  expect(compilePattern(pattern)?.found(text)).toBe(found);
});

test.each(["*", "a**", "a|*", "(?i)*", "a{2}{3}", "a{2,1}", "a{1001}", "(a{100}){11}", "(", ")", "(?", "(?=a)", "(?!a)", "(?<=a)b", "(?P<a>x)(?P<a>y)", "(?P<>x)", "(?-)", "(?x)a", "\\", "\\1", "\\8", "\\Z", "\\C", "\\q", "\\x{110000}", "\\xg", "\\p", "\\p{Klingon}", "\\p{}", "[", "[]", "[z-a]", "[a-\\d]", "[[:wort:]]", "[[:alpha:"])(
  "%s is not a pattern",
  (pattern) => {
    expect(compilePattern(pattern)).toBe(null);
  },
);

test("what would be long to run is refused, however short it is to write", () => {
  expect(compilePattern(".{1000}".repeat(2))?.found("x".repeat(2000))).toBe(true);
  expect(compilePattern(".{1000}".repeat(3))).toBe(null);
});

test("a text with more kinds of characters than are remembered is searched all the same", () => {
  const everything = Array.from({ length: 60_000 }, (_, index) => String.fromCodePoint(0x10000 + index)).join("");
  const pattern = compilePattern("(?:ab|\u{1e000}c?)\u{1e001}$|never");
  expect(pattern?.found(everything)).toBe(false);
  expect(pattern?.found(`${everything}\u{1e000}\u{1e001}`)).toBe(true);
});

describe("what is remembered is small", () => {
  setFlagsFromString("--expose-gc");
  const collect: unknown = runInNewContext("gc");
  const heap = (): number => {
    if (typeof collect === "function") Reflect.apply(collect, undefined, []);
    return process.memoryUsage().heapUsed;
  };

  test("of a long text that a large pattern met", () => {
    const pattern = compilePattern(".{0,990}.{0,250}b");
    const before = heap();
    expect(pattern?.found("a".repeat(1000))).toBe(false);
    expect(heap() - before).toBeLessThan(5_000_000);
    expect(pattern?.found("ab")).toBe(true);
  });

  test("of texts that many patterns met: whoever sends a few odd ones does not fill the memory of an edge", () => {
    const patterns = Array.from({ length: 150 }, (_, index) => compilePattern(`shoe${index}|boot`));
    const odd = Array.from({ length: 19_000 }, (_, index) => String.fromCharCode(0x4e00 + index)).join("");
    const before = heap();
    for (const pattern of patterns) expect(pattern?.found(odd)).toBe(false);
    expect(heap() - before).toBeLessThan(50_000_000);
    for (const pattern of patterns) expect(pattern?.found("a boot")).toBe(true);
  });
});
