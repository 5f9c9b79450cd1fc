import { describe, expect, it } from "vitest";
import { askedProfile } from "./asked-profile";
import { inEnglish } from "@/lib/words/words";

describe("a pasted profile", () => {
  it.each([
    { why: "as it travels", text: '{"attributes":{"country":"France"},"consent":["ads"]}', profile: { attributes: { country: "France" }, consent: ["ads"] } },
    { why: "only its attributes", text: '{"country":"France","orders":3}', profile: { attributes: { country: "France", orders: 3 } } },
    { why: "nothing known of them", text: "{}", profile: { attributes: {} } },
  ])("is read: $why", ({ text, profile }) => {
    expect(askedProfile(text, inEnglish)).toEqual({ profile, fault: null });
  });

  it.each([
    { why: "nothing yet", text: "  ", says: "Paste a profile" },
    { why: "half typed", text: '{"country":', says: "not JSON yet" },
    { why: "a list", text: "[1, 2]", says: "not a profile" },
    { why: "an unknown member beside the attributes", text: '{"attributes":{},"name":"Ann"}', says: "not a profile" },
  ])("is not taken, and says why: $why", ({ text, says }) => {
    const read = askedProfile(text, inEnglish);
    expect(read.profile).toBeNull();
    expect(read.fault).toContain(says);
  });
});
