import { describe, expect, test } from "vitest";
import { builtInTypes } from "./content-types";
import { drawn, isSafeAddress, markupToHtml } from "./markup";

const attacks = [
  `<script>alert(1)</script>`,
  `"><img src=x onerror=alert(1)>`,
  `' onmouseover='alert(1)`,
  `</p><svg/onload=alert(1)>`,
  `&lt;script&gt;`,
  `javascript:alert(1)`,
  `{{constructor.constructor('alert(1)')()}}`,
  `\u2028<b>`,
];

describe("whatever a marketer types, a drawing carries no code", () => {
  test.each(builtInTypes.flatMap((type) => attacks.map((attack) => ({ type, attack, name: type.id }))))("$name: $attack", ({ type, attack }) => {
    const filled = Object.fromEntries(type.fields.map(({ key, kind }) => [key, kind === "json" ? { text: attack } : kind === "number" ? 5 : kind === "boolean" ? true : attack]));
    const html = markupToHtml(type.draw(filled));
    const tags = [...html.matchAll(/<([a-z0-9]+)((?:\s+[a-z-]+="[^"<>]*")*)>|<\/[a-z0-9]+>/g)];
    // Nothing but tags of ours and texts without a single angle bracket or quote that was not escaped.
    expect(html.replace(/<([a-z0-9]+)((?:\s+[a-z-]+="[^"<>]*")*)>|<\/[a-z0-9]+>/g, "")).not.toMatch(/[<>"']/);
    for (const [, tag, attributes] of tags) {
      if (tag !== undefined) expect(["section", "div", "p", "h2", "span", "a", "img", "button", "strong", "pre"]).toContain(tag);
      for (const [, name = "", value = ""] of (attributes ?? "").matchAll(/\s([a-z-]+)="([^"]*)"/g)) {
        expect(["class", "href", "src", "alt", "role", "aria-label", "aria-hidden", "type", "data-close", "style"]).toContain(name);
        if (name === "style") expect(value).toMatch(/^((background-color|color):#[0-9a-f]{6};)+$/);
        if (name === "href" || name === "src") expect(value).toBe("#");
      }
    }
  });
});

test.each([
  { address: "https://shop.example/sale?a=1&b=2#top", safe: true },
  { address: "http://shop.example", safe: true },
  { address: "mailto:help@shop.example", safe: true },
  { address: "/sale", safe: true },
  { address: "#top", safe: true },
  { address: "?page=2", safe: true },
  { address: "HTTPS://SHOP.EXAMPLE", safe: true },
  { address: "javascript:alert(1)", safe: false },
  { address: "JaVaScRiPt:alert(1)", safe: false },
  { address: " javascript:alert(1)", safe: false },
  { address: "java\tscript:alert(1)", safe: false },
  { address: "java\nscript:alert(1)", safe: false },
  { address: "\u0001javascript:alert(1)", safe: false },
  { address: "data:text/html,<script>alert(1)</script>", safe: false },
  { address: "data:image/svg+xml,<svg onload=alert(1)>", safe: false },
  { address: "vbscript:msgbox(1)", safe: false },
  { address: "blob:https://shop.example/1", safe: false },
  { address: "file:///etc/passwd", safe: false },
  { address: "//elsewhere.example", safe: false },
  { address: "/\\elsewhere.example", safe: false },
  { address: "\\\\elsewhere.example", safe: false },
  { address: "https:javascript", safe: false },
  { address: "sale", safe: false },
  { address: "", safe: false },
])("$address may stand in a page: $safe", ({ address, safe }) => {
  expect(isSafeAddress(address)).toBe(safe);
  const link = markupToHtml(drawn("a", { href: address }, "there"));
  expect(link.includes("href=")).toBe(safe);
});

test("attributes nobody allowed are left out", () => {
  expect(markupToHtml(drawn("p", { class: "tw-text", onclick: "alert(1)", style: "color:red", id: "x" }, "Hello"))).toBe(`<p class="tw-text">Hello</p>`);
});

test("a tag without an end has none", () => {
  expect(markupToHtml(drawn("img", { src: "/a.png", alt: `"a"` }))).toBe(`<img src="/a.png" alt="&quot;a&quot;">`);
});
