import { expect, it } from "vitest";
import { demoAddress, demoPages, demoPagesWith } from "./demo-pages";

it.each([
  { placements: ["home-hero"], pages: ["/demo"], missing: [] },
  { placements: ["cart-popup"], pages: [], missing: ["cart-popup"] },
  { placements: ["newsletter-lead", "app-story"], pages: ["/demo/app", "/demo/mail"], missing: [] },
  { placements: ["site-alert", "cart-popup", "home-note"], pages: ["/demo"], missing: ["cart-popup"] },
  { placements: [], pages: [], missing: [] },
])("$placements are seen on $pages, $missing nowhere", ({ placements, pages, missing }) => {
  const found = demoPagesWith(placements);
  expect([found.pages.map(({ path }) => path), found.missing]).toEqual([pages, missing]);
});

it("an address says whom and as live where", () => {
  const [shop] = demoPages;
  expect(demoAddress(shop, { persona: "per_vip", environment: "staging" })).toBe("/demo?environment=staging&persona=per_vip");
  expect(demoAddress(shop, { persona: null, environment: "production" })).toBe("/demo?environment=production");
});
