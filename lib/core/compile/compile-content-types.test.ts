import { expect, it, test } from "vitest";
import { compile } from "./compile";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { type OwnContentType } from "@/lib/core/contents/own-content-type";
import { type Library } from "@/lib/core/flow/campaign";
import { campaignWith, drawingLibrary } from "@/lib/core/flow/drawing.cases";
import { namesOf } from "@/lib/core/flow/names";
import { inEnglish } from "@/lib/words/words";

const notice: OwnContentType = { id: "notice", label: "Notice", description: "", drawnAs: null, fields: [{ key: "words", label: "What it says", kind: "text", required: true, max: 20, help: "" }], archived: false };
const library = (type: OwnContentType): Library => ({ ...drawingLibrary, contentTypes: [type], placements: drawingLibrary.placements.map((placement) => ({ ...placement, contentType: type.id })) });
const saying = (content: Readonly<Record<string, string>>) => campaignWith(["nodes.nod_hello.variants.home", { id: "var_hello", name: "Hello", contentType: "notice", content }]);

test.each([
  { why: "one that pages draw goes out under its own name", drawnAs: null, as: "notice" },
  { why: "one that Thenwise draws goes out as that drawing, so that pages need to know nothing new", drawnAs: "text", as: "text" },
])("a workspace's own content type: $why", ({ drawnAs, as }) => {
  const compiled = compile([saying({ words: "Hello" })], { environment: "production", library: library({ ...notice, drawnAs }) });
  expect(compiled).toMatchObject({ ok: true, value: { bundle: { placements: { home: { contentType: as } }, variants: [{ contentType: as, content: { words: "Hello" } }] } } });
});

it("what does not fit its limits does not go out, and is said by the field's own label", () => {
  const of = library(notice);
  const compiled = compile([saying({ words: "Hello to all of you out there" })], { environment: "production", library: of });
  expect(compiled.ok ? [] : compiled.error.map((finding) => findingSentence(finding, namesOf(of, inEnglish)))).toEqual(["Hello: What it says is longer than 20 characters."]);
});
