import { describe, expect, it } from "vitest";
import { fileText } from "./file-text";
import { inEnglish } from "@/lib/words/words";

const file = (...bytes: readonly number[]) => new File([new Uint8Array(bytes)], "people.csv");

describe("a file is read as the text it is", () => {
  it.each([
    { what: "UTF-8", bytes: [0xc3, 0xa9], text: "é" },
    { what: "UTF-8 with a byte order mark", bytes: [0xef, 0xbb, 0xbf, 0xc3, 0xa9], text: "é" },
    { what: "the old Windows letters", bytes: [0x41, 0xe9], text: "Aé" },
    { what: "UTF-16", bytes: [0xff, 0xfe, 0xe9, 0x00], text: "é" },
  ])("$what", async ({ bytes, text }) => {
    expect(await fileText(file(...bytes), inEnglish)).toEqual({ ok: true, value: text });
  });

  it("a spreadsheet and a picture are told apart from text", async () => {
    expect(await fileText(file(0x50, 0x4b, 3, 4), inEnglish)).toMatchObject({ ok: false, error: expect.stringContaining("is a spreadsheet") });
    expect(await fileText(file(0x89, 0x50, 0, 0), inEnglish)).toMatchObject({ ok: false, error: expect.stringContaining("is not text") });
  });
});
