import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { known, testActor } from "@/lib/cli/test-actor";
import { container } from "@/lib/server/container";
import { db } from "@/lib/server/db/client";
import { type Actor } from "@/lib/server/policy/actor";

let database: SeededTestDatabase;
beforeAll(async () => {
  database = await seededTestDatabase();
  await db().workspace.create({ data: { id: "ws_southbound", slug: "southbound", name: "Southbound" } });
});
afterAll(() => database.drop());


const shelves = [
  {
    what: "attributes",
    create: (who: Actor) => container().attributes.create(who, { key: "shoeSize", type: "number", label: "Shoe size", description: "", category: "Body", purpose: null, suggestions: ["42"], unit: "EU", source: null }).then(named("key")),
    open: (who: Actor, name: string) => container().attributes.open(who, name),
    change: (who: Actor, name: string, revision: number) => container().attributes.change(who, name, { revision, label: "Size of shoe" }),
    remove: (who: Actor, name: string, revision: number) => container().attributes.remove(who, name, revision),
    archive: (who: Actor, name: string, change: { readonly revision: number; readonly archived: boolean }) => container().attributes.change(who, name, change),
  },
  {
    what: "placements",
    create: (who: Actor) => container().placements.create(who, { key: "foot-note", name: "Foot note", description: "", channel: "web", contentType: "text", baseline: null }).then(named("key")),
    open: (who: Actor, name: string) => container().placements.open(who, name),
    change: (who: Actor, name: string, revision: number) => container().placements.change(who, name, { revision, baseline: { text: "Hello" } }),
    remove: (who: Actor, name: string, revision: number) => container().placements.remove(who, name, revision),
    archive: (who: Actor, name: string, change: { readonly revision: number; readonly archived: boolean }) => container().placements.change(who, name, change),
  },
  {
    what: "content types",
    create: (who: Actor) =>
      container()
        .contentTypes.create(who, { id: "note", label: "Note", description: "", drawnAs: null, fields: [{ key: "words", label: "Words", kind: "text", required: true, max: 80, help: "" }], archived: false })
        .then(named("id")),
    open: (who: Actor, name: string) => container().contentTypes.open(who, name),
    change: (who: Actor, name: string, revision: number) => container().contentTypes.change(who, name, { revision, archived: true }),
    remove: (who: Actor, name: string, revision: number) => container().contentTypes.remove(who, name, revision),
    archive: (who: Actor, name: string, change: { readonly revision: number; readonly archived: boolean }) => container().contentTypes.change(who, name, change),
  },
  {
    what: "events",
    create: (who: Actor) => container().eventTypes.create(who, { name: "boots / tried on", label: "Tried on boots", description: "", properties: [{ name: "size", type: "number", suggestions: ["42"], unit: "EU" }] }).then(named("name")),
    open: (who: Actor, name: string) => container().eventTypes.open(who, name),
    change: (who: Actor, name: string, revision: number) => container().eventTypes.change(who, name, { revision, label: "Tried boots" }),
    remove: (who: Actor, name: string, revision: number) => container().eventTypes.remove(who, name, revision),
    archive: (who: Actor, name: string, change: { readonly revision: number; readonly archived: boolean }) => container().eventTypes.change(who, name, change),
  },
  {
    what: "personas",
    create: (who: Actor) => container().personas.create(who, { name: "Nobody", face: "🙂", story: "", profile: { attributes: { country: "Norway" } } }).then(named("id")),
    open: (who: Actor, name: string) => container().personas.open(who, name),
    change: (who: Actor, name: string, revision: number) => container().personas.change(who, name, { revision, name: "Somebody" }),
    remove: (who: Actor, name: string, revision: number) => container().personas.remove(who, name, revision),
    archive: (who: Actor, name: string, change: { readonly revision: number; readonly archived: boolean }) => container().personas.change(who, name, change),
  },
  {
    what: "audiences",
    create: (who: Actor) =>
      container()
        .audiences.create(who, { name: "Everybody", description: "", condition: { kind: "group", id: known("condition", "cnd_sample"), match: "all", parts: [] } })
        .then(named("id")),
    open: (who: Actor, name: string) => container().audiences.open(who, name),
    change: (who: Actor, name: string, revision: number) => container().audiences.change(who, name, { revision, name: "All" }),
    remove: (who: Actor, name: string, revision: number) => container().audiences.remove(who, name, revision),
    archive: (who: Actor, name: string, change: { readonly revision: number; readonly archived: boolean }) => container().audiences.change(who, name, change),
  },
];

function named<Name extends string>(name: Name) {
  return (result: { readonly ok: boolean; readonly value?: Readonly<Record<Name, string>> }): string => {
    if (result.value === undefined) throw new Error("was not created");
    return result.value[name];
  };
}

const refused = (tag: string) => expect.objectContaining({ ok: false, error: expect.objectContaining({ tag }) });

describe.each(shelves)("$what", ({ create, open, change, remove }) => {
  let name: string;
  beforeAll(async () => {
    name = await create(testActor("editor"));
  });

  it("are there as they were made, in their first revision", async () => {
    expect(await open(testActor("viewer"), name)).toMatchObject({ ok: true, value: { revision: 1 } });
  });

  it("of one workspace do not exist for another's admin", async () => {
    const stranger = testActor("admin", "southbound");
    expect(await open(stranger, name)).toEqual(refused("not-found"));
    expect(await change(stranger, name, 1)).toEqual(refused("not-found"));
    expect(await remove(stranger, name, 1)).toEqual(refused("not-found"));
  });

  it.each(["viewer", "reviewer", "publisher", "stopper"] as const)("are changed by no %s", async (role) => {
    expect(await change(testActor(role), name, 1)).toEqual(refused("forbidden"));
    expect(await remove(testActor(role), name, 1)).toEqual(refused("forbidden"));
  });

  it("saved by ten people at once are saved by one, and the others see what is there", async () => {
    const saves = await Promise.all(Array.from({ length: 10 }, () => change(testActor("editor"), name, 1)));
    expect(saves.filter(({ ok }) => ok)).toHaveLength(1);
    for (const save of saves.filter(({ ok }) => !ok)) expect(save).toMatchObject({ error: { tag: "stale-revision", current: { revision: 2 } } });
  });

  it("go when the revision is the one that was seen, with an entry in the audit log", async () => {
    expect(await remove(testActor("editor"), name, 1)).toEqual(refused("stale-revision"));
    expect(await remove(testActor("editor"), name, 2)).toEqual({ ok: true, value: null });
    expect(await open(testActor("viewer"), name)).toEqual(refused("not-found"));
    expect(await db().auditEntry.count({ where: { workspaceId: "ws_northbound", subject: name } })).toBe(3);
  });
});

it("what a live campaign reads cannot be deleted, and it is said who reads it", async () => {
  const placements = await container().placements.list(testActor("editor"));
  const [placement] = placements.ok ? placements.value : [];
  const answer = await container().placements.remove(testActor("editor"), placement?.key ?? "", placement?.revision ?? 0);
  expect(answer).toMatchObject({ ok: false, error: { tag: "in-use", usedBy: expect.arrayContaining([expect.objectContaining({ kind: "campaign" })]) } });
});

it("a content type that a placement shows cannot be deleted, nor one be made that nobody could fill in", async () => {
  const [editor, { contentTypes, placements }] = [testActor("editor"), container()];
  const field = { key: "words", label: "Words", kind: "text", required: true, max: 80, help: "" } as const;
  expect(await contentTypes.create(editor, { id: "card", label: "Card", description: "", drawnAs: null, fields: [field, field], archived: false })).toMatchObject({ ok: false, error: { tag: "invalid", errors: [{ pointer: "/fields/1/key" }] } });
  expect(await contentTypes.create(editor, { id: "card", label: "Card", description: "", drawnAs: null, fields: [field], archived: false })).toMatchObject({ ok: true });
  await placements.create(editor, { key: "card-place", name: "Card place", description: "", channel: "web", contentType: "card", baseline: null });
  expect(await contentTypes.remove(editor, "card", 1)).toEqual({ ok: false, error: { tag: "in-use", usedBy: [{ kind: "placement", id: "card-place", name: "Card place" }] } });
  await placements.remove(editor, "card-place", 1);
  expect(await contentTypes.remove(editor, "card", 1)).toMatchObject({ ok: true });
});

it("an audience that would lead back to itself is not saved, and it is said by which way", async () => {
  const [editor, { audiences }] = [testActor("editor"), container()];
  const asking = (names: readonly string[]) => ({ kind: "group" as const, id: known("condition", "cnd_circle"), match: "all" as const, parts: names.map((name, index) => ({ kind: "audience" as const, id: known("condition", `cnd_circle${index}`), audience: known("audience", name), is: "in" as const })) });
  const made = async (name: string, names: readonly string[]) => audiences.create(editor, { name, description: "", condition: asking(names) }).then(named("id"));
  const inner = await made("Inner", []);
  const middle = await made("Middle", [inner]);
  const outer = await made("Outer", [inner, middle]);
  expect(await audiences.change(editor, inner, { revision: 1, condition: asking([outer]) })).toEqual({ ok: false, error: { tag: "audience-circle", names: ["Inner", "Outer", "Inner"] } });
  expect(await audiences.change(editor, middle, { revision: 1, condition: asking([middle]) })).toEqual({ ok: false, error: { tag: "audience-circle", names: ["Middle", "Middle"] } });
  expect(await audiences.open(editor, inner)).toMatchObject({ ok: true, value: { revision: 1 } });
});

it("a taken key is taken", async () => {
  const draft = { key: "twice", type: "text", label: "Twice", description: "", category: "Other", purpose: null, suggestions: [], unit: null, source: null } as const;
  const made = await Promise.all(Array.from({ length: 5 }, () => container().attributes.create(testActor("editor"), { ...draft, suggestions: [] })));
  expect(made.filter(({ ok }) => ok)).toHaveLength(1);
  expect(made.find(({ ok }) => !ok)).toEqual(refused("already-there"));
});

describe.each(shelves)("the archive of $what", ({ create, open, archive, remove }) => {
  it("takes a thing in and gives it back as it was", async () => {
    const editor = testActor("editor");
    const name = await create(editor);
    const before = await open(editor, name);
    expect(await archive(editor, name, { revision: 1, archived: true })).toMatchObject({ ok: true, value: { archived: true } });
    expect(await open(editor, name)).toMatchObject({ ok: true, value: { archived: true, revision: 2 } });
    expect(await archive(editor, name, { revision: 2, archived: false })).toMatchObject({ ok: true });
    const again = await open(editor, name);
    if (!before.ok || !again.ok) throw new Error("it is gone");
    expect({ ...again.value, revision: 1, updatedAt: before.value.updatedAt }).toEqual(before.value);
    await remove(editor, name, 3);
  });
});
