import { describe, expect, it } from "vitest";
import { standMarks, standText } from "./stand-words";
import { campaignStatus, type StateInEnvironment } from "@/lib/api/campaign-status";
import { inEnglish } from "@/lib/words/words";

function marks(production: StateInEnvironment, staging: StateInEnvironment, archived = false) {
  const statuses = [{ environment: "production", name: "Production", state: production }, { environment: "staging", name: "Staging", state: staging }];
  return standMarks({ status: campaignStatus({ archived, statuses }), statuses }, inEnglish).map(({ look, words }) => `${look}: ${words}`);
}

describe("live always says where, and only what visitors see is green", () => {
  it.each([
    { production: "absent", staging: "absent", marks: ["draft: Draft"] },
    { production: "live", staging: "absent", marks: ["live: Live in Production"] },
    { production: "live", staging: "live", marks: ["live: Live in Production and Staging"] },
    { production: "absent", staging: "live", marks: ["staged: Live in Staging"] },
    { production: "absent", staging: "live-with-changes", marks: ["staged: Live in Staging, with changes"] },
    { production: "live", staging: "live-with-changes", marks: ["live: Live in Production", "staged: Live in Staging, with changes"] },
    { production: "live-with-changes", staging: "live", marks: ["live-with-changes: Live in Production, with changes", "staged: Live in Staging"] },
    { production: "paused", staging: "live", marks: ["paused: Paused in Production", "staged: Live in Staging"] },
    { production: "paused", staging: "paused", marks: ["paused: Paused in Production and Staging"] },
  ] as const)("production $production, staging $staging: $marks", ({ production, staging, marks: expected }) => expect(marks(production, staging)).toEqual(expected));

  it("an archived one is that alone", () => expect(marks("paused", "paused", true)).toEqual(["archived: Archived"]));

  it("in one line", () => {
    const statuses = [{ environment: "production", name: "Production", state: "paused" }, { environment: "staging", name: "Staging", state: "live" }] as const;
    expect(standText({ status: "paused", statuses }, inEnglish)).toBe("Paused in Production · Live in Staging");
  });
});
