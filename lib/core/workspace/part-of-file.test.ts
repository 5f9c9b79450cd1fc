import { expect, it } from "vitest";
import { keepOthers } from "./keep-others";
import { openWorkspaceFile } from "./open-workspace-file";
import { fileParts, partOfFile } from "./part-of-file";
import { type WorkspaceFile } from "./workspace-file";
import { makeId } from "@/lib/core/vocabulary/ids";

const [ana, group] = [makeId("persona", () => 0.1), makeId("condition", () => 0.1)];
const file: WorkspaceFile = {
  format: 1,
  attributes: [{ key: "country", type: "text", label: "Country", description: "", category: "Where", purpose: null, suggestions: [], unit: null, source: null }],
  placements: [{ key: "hero", name: "Hero", description: "", channel: "web", contentType: "hero", baseline: null }],
  contentTypes: [{ contentType: "note", settings: { label: "Note", description: "", drawnAs: null, fields: [{ key: "words", label: "Words", kind: "text", required: true, help: "" }], archived: false } }],
  eventTypes: [{ name: "purchase", label: "Purchase", description: "", properties: [{ name: "total", type: "number", suggestions: [], unit: "€" }] }],
  audiences: [{ id: makeId("audience", () => 0.1), name: "All", description: "", condition: { kind: "group", id: group, match: "all", parts: [] } }],
  personas: [{ id: ana, name: "Ana", face: "🙂", story: "", profile: { attributes: {} } }],
  campaigns: [],
  order: { campaigns: [], personas: [ana] },
};

it.each(fileParts)("a file of %s holds them, opens, and laid over its workspace changes nothing", (part) => {
  const alone = partOfFile(file, part);
  expect(alone[part]).toEqual(file[part]);
  expect(fileParts.filter((other) => alone[other].length > 0)).toEqual([part]);
  expect(openWorkspaceFile(alone)).toEqual({ ok: true, value: alone });
  expect(keepOthers(file, alone)).toEqual(file);
});
