import { expect, it } from "vitest";
import { fragmentFaultSentence } from "./fragment-fault";
import { fragmentFromText } from "./fragment";
import { inEnglish } from "@/lib/words/words";

const note = { id: "nod_0000000001", kind: "note", text: "Hello", near: null };
const text = (over: object) => JSON.stringify({ thenwise: "cards", format: 1, nodes: [note], edges: [], ...over });

it.each([
  { why: "another text is left alone", pasted: "Dear colleague", says: null },
  { why: "text that ends early", pasted: text({}).slice(0, 60), says: /not whole/ },
  { why: "other JSON", pasted: JSON.stringify({ hello: "world" }), says: /not of copied cards/ },
  { why: "a later format", pasted: text({ format: 9 }), says: /another version/ },
  { why: "a card without its text, by the place where it is missing", pasted: text({ nodes: [{ ...note, text: undefined }] }), says: /“nodes 1 text”/ },
  { why: "a line that leads from nowhere, by its place", pasted: text({ edges: [{ id: 3 }] }), says: /“edges 1 id”/ },
])("$why", ({ pasted, says }) => {
  const read = fragmentFromText(pasted);
  const sentence = read.ok ? "nothing is wrong" : fragmentFaultSentence(read.error, inEnglish);
  if (says === null) expect(sentence).toBeNull();
  else expect(sentence).toMatch(says);
});

it("reads what was copied", () => {
  expect(fragmentFromText(text({})).ok).toBe(true);
});
