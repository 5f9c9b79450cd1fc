import { describe, expect, test } from "vitest";
import { waitingFor } from "./waiting";
import { type CampaignStatus } from "@/lib/api/campaign-status";
import { campaignSummaryDto } from "@/lib/api/campaigns";
import { inEnglish } from "@/lib/words/words";

const campaign = (name: string, status: CampaignStatus, placements: readonly string[] = ["hero"]) =>
  campaignSummaryDto.parse({ id: `cmp_${name}`, name, rank: 0, archived: status === "archived", updatedBy: null, owner: null, status, statuses: [], revision: 1, updatedAt: "2026-06-01T10:00:00.000Z", placements, live: {} });

const all = [campaign("paused", "paused"), campaign("staged", "staged"), campaign("live", "live"), campaign("draft", "draft"), campaign("nowhere", "draft", []), campaign("changed", "live-with-changes"), campaign("archived", "archived")];

describe("what waits", () => {
  test.each([
    { who: "somebody who draws and publishes", may: { edit: true, publish: true }, waits: ["changed", "staged", "nowhere", "draft", "paused"] },
    { who: "somebody who draws", may: { edit: true, publish: false }, waits: ["changed", "staged", "nowhere", "draft", "paused"] },
    { who: "somebody who publishes", may: { edit: false, publish: true }, waits: ["changed", "staged", "draft", "paused"] },
    { who: "somebody who only reads", may: { edit: false, publish: false }, waits: [] },
  ])("for $who: $waits", ({ may, waits }) => expect(waitingFor(all, may, inEnglish).map((each) => each.campaign.name)).toEqual(waits));

  test("publishing is proposed only to those who may", () => {
    const steps = waitingFor(all, { edit: true, publish: false }, inEnglish).map(({ step }) => step);
    expect(steps.filter((step) => /publish/i.test(step))).toEqual([]);
  });
});
