import { describe, expect, it } from "vitest";
import { campaignStatus, statusesOf, visitorsEnvironment, type EnvironmentFacts } from "./campaign-status";

const facts = (key: string, [live, paused]: readonly [EnvironmentFacts["live"], boolean]): EnvironmentFacts => ({ key, name: key.toUpperCase(), live, paused });
const [never, asDrawn, otherwise, takenOut] = [[null, false], ["as-drawn", false], ["otherwise", false], [null, true]] as const;

describe("one state per environment, and one word for the campaign", () => {
  it.each([
    { why: "nothing was ever published", production: never, staging: never, states: ["absent", "absent"], status: "draft" },
    { why: "live as drawn where visitors look", production: asDrawn, staging: never, states: ["live", "absent"], status: "live" },
    { why: "live in staging only is not live for visitors", production: never, staging: asDrawn, states: ["absent", "live"], status: "staged" },
    { why: "nor with changes", production: never, staging: otherwise, states: ["absent", "live-with-changes"], status: "staged" },
    { why: "changes are those against what visitors see, not against staging", production: asDrawn, staging: otherwise, states: ["live", "live-with-changes"], status: "live" },
    { why: "tried in staging, older for visitors", production: otherwise, staging: asDrawn, states: ["live-with-changes", "live"], status: "live-with-changes" },
    { why: "taken from visitors is paused, though staging goes on", production: takenOut, staging: asDrawn, states: ["paused", "live"], status: "paused" },
    { why: "taken out of staging, which visitors never saw", production: never, staging: takenOut, states: ["absent", "paused"], status: "paused" },
    { why: "taken out of staging, still before visitors", production: asDrawn, staging: takenOut, states: ["live", "paused"], status: "live" },
    { why: "what is live again is not paused", production: ["as-drawn", true], staging: never, states: ["live", "absent"], status: "live" },
  ] as const)("$why: $status", ({ production, staging, states, status }) => {
    const statuses = statusesOf([facts("production", production), facts("staging", staging)]);
    expect(statuses.map(({ state }) => state)).toEqual(states);
    expect(campaignStatus({ archived: false, statuses })).toBe(status);
    // The order in which a workspace keeps its environments says nothing about who looks at them.
    expect(statusesOf([facts("staging", staging), facts("production", production)])).toEqual(statuses);
  });

  it("what is archived is archived, wherever it once was", () => {
    expect(campaignStatus({ archived: true, statuses: statusesOf([facts("production", takenOut)]) })).toBe("archived");
  });

  it.each([
    { keys: ["production", "staging"], seen: "production" },
    { keys: ["staging", "production"], seen: "production" },
    { keys: ["shop", "trial"], seen: "shop" },
    { keys: [], seen: undefined },
  ])("of $keys visitors see $seen", ({ keys, seen }) => expect(visitorsEnvironment(keys.map((key) => ({ key })))?.key).toBe(seen));
});
