import { describe, expect, it } from "vitest";
import { languageFor } from "./languages";

describe("the language of the interface", () => {
  it.each([
    { chosen: undefined, browser: "", speaks: "en" },
    { chosen: undefined, browser: "fr", speaks: "fr" },
    { chosen: undefined, browser: "fr-CA,fr;q=0.9,en;q=0.8", speaks: "fr" },
    { chosen: undefined, browser: "de-DE,de;q=0.9,fr;q=0.4,en;q=0.7", speaks: "en" },
    { chosen: undefined, browser: "en;q=0.3, fr;q=0.8", speaks: "fr" },
    { chosen: undefined, browser: "fr;q=0, en", speaks: "en" },
    { chosen: undefined, browser: "constructor, *;q=x", speaks: "en" },
    { chosen: "fr", browser: "en-GB", speaks: "fr" },
    { chosen: "en", browser: "fr-FR", speaks: "en" },
    { chosen: "tlh", browser: "fr-FR", speaks: "fr" },
  ])("chosen $chosen, browser “$browser” → $speaks", ({ chosen, browser, speaks }) => {
    expect(languageFor(chosen, browser)).toBe(speaks);
  });
});
