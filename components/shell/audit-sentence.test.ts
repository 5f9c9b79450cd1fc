import { expect, it } from "vitest";
import { auditSentence } from "./audit-sentence";
import { inEnglish } from "@/lib/words/words";

const names = { cmp_vip: "VIP welcome", aud_vip: "Returning VIPs", "placement:home-hero": "Home hero", "content-type:story": "Story", "environment:production": "Production" };

it.each([
  { action: "audience.change", subject: "aud_vip", facts: {}, expected: "changed the audience “Returning VIPs”" },
  { action: "placement.create", subject: "home-hero", facts: {}, expected: "made the placement “Home hero”" },
  { action: "placement.change", subject: "constructor", facts: { name: "Constructor" }, expected: "changed the placement “Constructor”" },
  { action: "content-type.change", subject: "story", facts: {}, expected: "changed the content type “Story”" },
  { action: "audience.delete", subject: "aud_gone", facts: { name: "Summer people" }, expected: "deleted the audience “Summer people”" },
  { action: "audience.change", subject: "aud_vip", facts: { name: "Returning VIPs", archived: true }, expected: "archived “Returning VIPs”" },
  { action: "placement.change", subject: "home-hero", facts: { archived: false }, expected: "took “Home hero” out of the archive" },
  { action: "key.create", subject: "key_1", facts: { kind: "server", name: "Back end", environment: "production" }, expected: "made the server key “Back end” for Production" },
  { action: "key.revoke", subject: "key_1", facts: { name: "Back end" }, expected: "revoked the key “Back end”" },
  { action: "person.change-role", subject: "usr_1", facts: { name: "Ana", role: "editor" }, expected: "made Ana editor" },
  { action: "person.remove", subject: "usr_1", facts: {}, expected: "removed somebody from the workspace" },
  { action: "campaign.delete", subject: "cmp_gone", facts: { name: "Old sale" }, expected: "deleted the campaign “Old sale”" },
  { action: "campaign.draw", subject: "cmp_vip", facts: { changes: 1 }, expected: "drew on “VIP welcome” (1 change)" },
  { action: "campaign.change", subject: "cmp_vip", facts: { archived: true }, expected: "archived “VIP welcome”" },
  { action: "person.invite", subject: "ana@example.com", facts: { role: "editor" }, expected: "invited ana@example.com as editor" },
  { action: "release.publish", subject: "production/14", facts: { campaigns: ["cmp_vip"], withdraw: [], from: null }, expected: "put “VIP welcome” live in Production (release 14)" },
  { action: "release.publish", subject: "production/15", facts: { campaigns: [], withdraw: ["cmp_vip"], from: null }, expected: "took “VIP welcome” out of Production (release 15)" },
  { action: "release.publish", subject: "production/16", facts: { campaigns: ["cmp_vip"], withdraw: ["cmp_gone"], from: null }, expected: "put “VIP welcome” live in Production and took “a campaign” out (release 16)" },
  { action: "release.publish", subject: "production/17", facts: { campaigns: [], withdraw: [], from: 12 }, expected: "published release 12 again to Production, as release 17" },
  { action: "publish.ask", subject: "cmp_vip", facts: { name: "VIP", environment: "production", note: "" }, expected: "asked to publish “VIP welcome” to Production" },
  { action: "publish.take-back", subject: "cmp_vip", facts: { by: "Ana" }, expected: "no longer asks to publish “VIP welcome”" },
  { action: "publish.take-back", subject: "cmp_gone", facts: { name: "Old sale", by: "Ole" }, expected: "declined to publish “Old sale”, which Ole had asked for" },
  { action: "moon.land", subject: "apollo", facts: {}, expected: "moon.land · apollo" },
])("$action reads: $expected", ({ action, subject, facts, expected }) => {
  const entry = { id: "adt_000", at: "2026-11-23T10:00:00.000Z", actor: "Ana", action, subject, facts };
  expect(auditSentence(entry, names, inEnglish)).toBe(expected);
});
