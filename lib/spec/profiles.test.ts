import { expect, test } from "vitest";
import { caseForms, readCases } from "./read-cases";
import { doorOf } from "@/lib/core/evaluate/profile-door";
import { profileFromJson } from "@/lib/core/evaluate/profile-from-json";

const { cases, catalogue } = readCases(caseForms.profileCases, "profiles");

test.each(cases)("$why", ({ profile, visitor, known, languages, events, notes }) => {
  const read = profileFromJson(profile, doorOf(catalogue, "Europe/Oslo"));
  expect({ visitor: read.visitor, known: [...read.values.keys()].sort(), languages: read.languages, events: read.events.length, notes: read.notes.map(({ code, about }) => [code, about]) }).toEqual({
    visitor,
    known,
    languages,
    events,
    notes,
  });
});
