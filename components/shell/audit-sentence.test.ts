import { expect, it } from "vitest";
import { auditSentence } from "./audit-sentence";
import { inEnglish } from "@/lib/words/words";

const names = { cmp_vip: "VIP welcome", aud_vip: "Returning VIPs", "placement:home-hero": "Home hero" };

it.each([
  { action: "audience.change", subject: "aud_vip", facts: {}, expected: "changed the audience “Returning VIPs”" },
  { action: "placement.create", subject: "home-hero", facts: {}, expected: "made the placement “Home hero”" },
  { action: "campaign.delete", subject: "cmp_gone", facts: { name: "Old sale" }, expected: "deleted the campaign “Old sale”" },
  { action: "campaign.draw", subject: "cmp_vip", facts: { changes: 1 }, expected: "drew on “VIP welcome” (1 change)" },
  { action: "campaign.change", subject: "cmp_vip", facts: { archived: true }, expected: "archived “VIP welcome”" },
  { action: "person.invite", subject: "ana@example.com", facts: { role: "editor" }, expected: "invited ana@example.com as editor" },
  { action: "release.publish", subject: "production/14", facts: { campaigns: ["cmp_vip"], withdraw: [], from: null }, expected: "put “VIP welcome” live in production (release 14)" },
  { action: "release.publish", subject: "production/15", facts: { campaigns: [], withdraw: ["cmp_vip"], from: null }, expected: "took “VIP welcome” out of production (release 15)" },
  { action: "release.publish", subject: "production/16", facts: { campaigns: ["cmp_vip"], withdraw: ["cmp_gone"], from: null }, expected: "put “VIP welcome” live in production and took “a campaign” out (release 16)" },
  { action: "release.publish", subject: "production/17", facts: { campaigns: [], withdraw: [], from: 12 }, expected: "published release 12 again to production, as release 17" },
  { action: "moon.land", subject: "apollo", facts: {}, expected: "moon.land · apollo" },
])("$action reads: $expected", ({ action, subject, facts, expected }) => {
  const entry = { id: "adt_000", at: "2026-11-23T10:00:00.000Z", actor: "Ana", action, subject, facts };
  expect(auditSentence(entry, names, inEnglish)).toBe(expected);
});
