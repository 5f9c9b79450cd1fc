import { describe, expect, it } from "vitest";
import { choicesFrom, movedField, newField, ofKind } from "./own-fields";

describe("changing a field", () => {
  it("has choices only while it is a choice, and a limit only where one counts", () => {
    const choice = ofKind({ ...newField, key: "tone", label: "Tone" }, "choice");
    expect(choice).toEqual({ key: "tone", label: "Tone", kind: "choice", required: false, help: "", choices: [] });
    expect(ofKind(choice, "long-text")).toEqual({ key: "tone", label: "Tone", kind: "long-text", required: false, help: "", max: 400 });
  });

  it("keeps the value of a choice that was there, whatever place it has now", () => {
    expect(choicesFrom(["Bright", "Dark"], [{ value: "d", label: "Dark" }])).toEqual([
      { value: "bright", label: "Bright" },
      { value: "d", label: "Dark" },
    ]);
  });

  it("moves it one place, and nowhere past the ends", () => {
    const [a, b] = [{ ...newField, key: "a" }, { ...newField, key: "b" }];
    expect(movedField([a, b], 0, 1)).toEqual([b, a]);
    expect(movedField([a, b], 0, -1)).toEqual([a, b]);
    expect(movedField([a, b], 1, 1)).toEqual([a, b]);
  });
});
