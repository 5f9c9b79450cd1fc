import { describe, expect, it } from "vitest";
import { fieldError, problemSentence, restOf } from "./problem-words";
import { offlineProblem, problemOf } from "@/lib/api/problem";
import { inEnglish } from "@/lib/words/words";

describe("what people are told", () => {
  it.each([
    { why: "no connection", problem: offlineProblem, expected: "Thenwise could not be reached. Nothing was lost: check your connection and try again." },
    { why: "a newer version", problem: problemOf("stale-revision"), expected: "Somebody saved a newer version while you were editing." },
    { why: "what only the server can say", problem: problemOf("nothing-to-publish", { detail: "Nothing changed since release 4." }), expected: "Nothing changed since release 4." },
    {
      why: "a bug, with what to quote",
      problem: problemOf("internal", { requestId: "r7" }),
      expected: "Something went wrong on our side. Try again; if it stays so, tell your administrator. (Request r7)",
    },
  ])("$why", ({ problem, expected }) => {
    expect(problemSentence(problem, inEnglish)).toBe(expected);
  });
});

describe("what is wrong with one field", () => {
  const problem = problemOf("invalid", {
    errors: [
      { pointer: "/name", detail: "is empty" },
      { pointer: "/profile/attributes/plan", detail: "Invalid input" },
    ],
  });

  it.each([
    { field: "name", expected: "This is empty." },
    { field: "profile", expected: "Invalid input." },
    { field: "story", expected: null },
    { field: "nam", expected: null },
  ])("$field", ({ field, expected }) => {
    expect(fieldError(problem, field, inEnglish)).toBe(expected);
  });

  it("leaves for the banner only what no field shows", () => {
    expect(restOf(problem, ["name", "profile"])).toBeNull();
    expect(restOf(problem, ["name"])?.errors).toHaveLength(1);
    expect(restOf(offlineProblem, ["name"])).toBe(offlineProblem);
  });
});
