import { expect, test } from "vitest";
import { filledByOthers } from "./filled-by-others";
import { idOf, shopState } from "./shop.cases";
import { type PlacementDecision } from "@/lib/core/vocabulary/decision";

const peer = (name: string, rank: number) => ({ id: idOf("campaign", `cmp_${name}`), name, rank, flow: null });
const state = shopState({ campaigns: [peer("above", 1), peer("below", 9), peer("elsewhere", 2)] });
const filled = (placement: string, campaign: string): PlacementDecision => ({
  placement,
  reason: "matched",
  variant: { id: "var_other", name: "Another hero", contentType: "hero", content: {} },
  campaign,
  exposure: null,
});

test.each([
  { why: "who fills a placement of this campaign", placements: { "home-hero": filled("home-hero", "cmp_above") }, expected: ["above"] },
  { why: "not who fills another one", placements: { "home-hero": filled("home-hero", "cmp_above"), footer: filled("footer", "cmp_elsewhere") }, expected: ["above"] },
  { why: "nobody where this campaign fills it itself", placements: { "home-hero": filled("home-hero", state.campaign.id) }, expected: [] },
  { why: "nobody where the default stays", placements: { "home-hero": { ...filled("home-hero", "cmp_above"), variant: null } }, expected: [] },
])("$why", ({ placements, expected }) => {
  expect(filledByOthers({ placements }, state).map(({ name }) => name)).toEqual(expected);
});

test("nobody where nothing could be decided", () => {
  expect(filledByOthers(null, state)).toEqual([]);
});
