import fc from "fast-check";
import { expect, it } from "vitest";
import { openWorkspaceFile, readWorkspaceText } from "./open-workspace-file";
import { type WorkspaceFile } from "./workspace-file";
import { inFileOrder, workspaceText } from "./workspace-text";
import { isId, type Id, type IdKind } from "@/lib/core/vocabulary/ids";
import { profileSchema } from "@/lib/api/profile";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { arbitraryShop } from "@/lib/spec/arbitrary-campaign";
import { isEventName } from "@/lib/core/vocabulary/event-type";
import { arbitraryProfile } from "@/lib/spec/arbitrary-profile";
import { isJsonObject } from "@/lib/std/json";

const known = <Kind extends IdKind>(kind: Kind, text: string): Id<Kind> => {
  if (!isId(kind, text)) throw new Error(text);
  return text;
};
// `__proto__` as a key is refused: a case of its own.
const said = fc.string({ minLength: 1, maxLength: 20 }).filter((text) => text === text.trim() && text !== "" && text !== "__proto__");
// A profile that the app's own form would take; others are nobody's persona.
const asKept = (profile: ProfileJson): ProfileJson => profileSchema.safeParse(JSON.parse(JSON.stringify(profile))).data ?? { attributes: {} };
const archived = fc.infiniteStream(fc.boolean());
const json = fc.jsonValue({ maxDepth: 2 }).map((value) => JSON.parse(JSON.stringify(value).replaceAll("__proto__", "proto")));

const arbitraryWorkspace: fc.Arbitrary<WorkspaceFile> = fc
  .record({ shop: arbitraryShop, profiles: fc.array(arbitraryProfile, { maxLength: 4 }), name: said, archived, settings: fc.dictionary(said, json, { maxKeys: 3 }), turned: fc.boolean() })
  .map(({ shop, profiles, name, archived: put, settings, turned }) => {
    const personas = profiles.map((profile, index) => ({ id: known("persona", `per_nr_${index}`), name, face: "🙂", story: "", profile: asKept(profile) }));
    const campaigns = shop.campaigns.map((campaign) => ({ ...campaign, archived: put.next().value }));
    const ids = { campaigns: campaigns.map(({ id }) => id), personas: personas.map(({ id }) => id) };
    const order = turned ? { campaigns: ids.campaigns.toReversed(), personas: ids.personas.toReversed() } : ids;
    const attributes = shop.library.attributes.map((attribute) => ({ ...attribute, category: "Anything" }));
    const eventTypes = profiles.flatMap(({ events }) => (events ?? []).map(({ name: event }) => event)).filter((event, index, all) => isEventName(event) && all.indexOf(event) === index).map((event) => ({ name: event, label: name, description: "", properties: [{ name, type: "text" as const, suggestions: [name], unit: null }] }));
    return { format: 1, ...shop.library, attributes, eventTypes, contentTypes: [{ contentType: "hero", settings }], personas, campaigns, order };
  });

it("what was exported and is imported is the same, in the order of the file", () => {
  fc.assert(
    fc.property(arbitraryWorkspace, (workspace) => {
      const read = readWorkspaceText(workspaceText(workspace));
      expect(read).toEqual({ ok: true, value: inFileOrder(workspace) });
      if (read.ok) expect(workspaceText(read.value)).toBe(workspaceText(workspace));
    }),
    { numRuns: 150 },
  );
});

it("whatever order things are listed in, the text is one", () => {
  fc.assert(
    fc.property(arbitraryWorkspace, (workspace) => {
      const turned = { ...workspace, attributes: workspace.attributes.toReversed(), campaigns: workspace.campaigns.toReversed(), personas: workspace.personas.toReversed(), audiences: workspace.audiences.toReversed(), eventTypes: workspace.eventTypes.toReversed() };
      expect(workspaceText(turned)).toBe(workspaceText(workspace));
    }),
    { numRuns: 50 },
  );
});

it("the text is that of its members sorted, as JSON.stringify indents it", () => {
  const sorted = (value: unknown): unknown => (Array.isArray(value) ? value.map(sorted) : isJsonObject(value) ? Object.fromEntries(Object.keys(value).sort().map((key) => [key, sorted(value[key])])) : value);
  const numbered = fc.dictionary(fc.constantFrom("10", "2", "a", "-1", "1.5", "é", "Z"), fc.jsonValue({ maxDepth: 2 }));
  fc.assert(
    fc.property(arbitraryWorkspace, numbered, (workspace, settings) => {
      const more = { ...workspace, contentTypes: [{ contentType: "hero", settings: JSON.parse(JSON.stringify(settings)) }] };
      expect(workspaceText(more)).toBe(`${JSON.stringify(sorted(inFileOrder(more)), null, 2)}\n`);
    }),
    { numRuns: 100 },
  );
});

it("any JSON at all is opened or refused with a place, and nothing is thrown", () => {
  fc.assert(
    fc.property(fc.jsonValue(), (raw) => {
      const opened = openWorkspaceFile(raw);
      expect(opened.ok || opened.error.problems.length > 0).toBe(true);
    }),
  );
});
