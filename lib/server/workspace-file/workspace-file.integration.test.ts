import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { known, testActor } from "@/lib/cli/test-actor";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { workspaceSeen } from "@/lib/core/workspace/workspace-seen";
import { container } from "@/lib/server/container";
import { db } from "@/lib/server/db/client";
import { type Actor } from "@/lib/server/policy/actor";

let database: SeededTestDatabase;
beforeAll(async () => {
  database = await seededTestDatabase();
  await db().workspace.create({ data: { id: "ws_southbound", slug: "southbound", name: "Southbound" } });
});
afterAll(() => database.drop());

const editor = testActor("editor");
const south = testActor("editor", "southbound");

async function exported(who: Actor = editor): Promise<WorkspaceFile> {
  const answer = await container().workspaceFile.export(who);
  if (!answer.ok) throw new Error(answer.error.tag);
  return answer.value;
}
const bring = async (file: WorkspaceFile, { who = editor, others = "remove" }: { readonly who?: Actor; readonly others?: "keep" | "remove" } = {}) =>
  container().workspaceFile.import(who, { file, others, seen: await workspaceSeen(await exported(who)) });
const renamed = (file: WorkspaceFile, name: string): WorkspaceFile => ({ ...file, personas: file.personas.map((persona, index) => (index === 0 ? { ...persona, name } : persona)) });
const revisions = async () => [await db().persona.findMany({ where: { workspaceId: "ws_northbound" }, orderBy: { id: "asc" } }), await db().campaign.findMany({ where: { workspaceId: "ws_northbound" }, orderBy: { id: "asc" } })];

describe("a workspace file", () => {
  it("brought back as it was taken changes nothing at all", async () => {
    const before = await revisions();
    expect(await bring(await exported())).toMatchObject({ ok: true, value: { added: 0, changed: 0, removed: 0 } });
    expect(await revisions()).toEqual(before);
  });

  it("brought into another company's empty workspace makes the same one there, and leaves ours alone", async () => {
    const file = await exported();
    const before = await revisions();
    expect(await bring(file, { who: south })).toMatchObject({ ok: true, value: { changed: 0, removed: 0 } });
    expect(await exported(south)).toEqual(file);
    expect(await revisions()).toEqual(before);
  });

  it("changes what differs, gives that a new revision and nothing else, and is in the audit log", async () => {
    const file = renamed(await exported(), "Somebody else");
    const [id] = file.personas.map((persona) => persona.id);
    const before = await db().persona.findMany({ where: { workspaceId: "ws_northbound" } });
    expect(await bring(file)).toMatchObject({ ok: true, value: { added: 0, changed: 1, removed: 0, seen: await workspaceSeen(file) } });
    const after = await db().persona.findMany({ where: { workspaceId: "ws_northbound" } });
    for (const persona of after) expect(persona.revision - (before.find((was) => was.id === persona.id)?.revision ?? 0)).toBe(persona.id === id ? 1 : 0);
    expect(await db().auditEntry.findFirst({ where: { workspaceId: "ws_northbound", action: "workspace.import" }, orderBy: { at: "desc" } })).toMatchObject({ actorName: "editor", facts: { changed: 1, names: ["Somebody else"] } });
  });

  it("keeps what it does not hold, or takes it away, as it was asked", async () => {
    const file = await exported(south);
    const less = { ...file, personas: file.personas.slice(1), order: { ...file.order, personas: file.order.personas.filter((id) => id !== file.personas[0]?.id) } };
    expect(await bring(less, { who: south, others: "keep" })).toMatchObject({ ok: true, value: { removed: 0 } });
    expect((await exported(south)).personas).toHaveLength(file.personas.length);
    expect(await bring(less, { who: south })).toMatchObject({ ok: true, value: { removed: 1 } });
    expect(await exported(south)).toEqual(less);
  });

  it("holds as many personas as a file may, and all of them go in at once", async () => {
    const file = await exported(south);
    const [sample] = file.personas;
    if (sample === undefined) throw new Error("no persona");
    const crowd = Array.from({ length: 9000 }, (_, index) => ({ ...sample, id: known("persona", `per_crowd_${index}`) }));
    const full = { ...file, personas: [...file.personas, ...crowd], order: { ...file.order, personas: [...file.order.personas, ...crowd.map(({ id }) => id)] } };
    expect(await bring(full, { who: south })).toMatchObject({ ok: true, value: { added: 9000, changed: 0, removed: 0 } });
    expect((await exported(south)).order).toEqual(full.order);
    const turned = { ...full, order: { ...full.order, personas: full.order.personas.toReversed() } };
    expect(await bring(turned, { who: south })).toMatchObject({ ok: true, value: { added: 0, changed: 0, removed: 0 } });
    expect((await exported(south)).order).toEqual(turned.order);
    expect(await bring(file, { who: south })).toMatchObject({ ok: true, value: { removed: 9000 } });
    expect(await exported(south)).toEqual(file);
  }, 120_000);

  it("puts campaigns into its order", async () => {
    const file = await exported();
    const turned = { ...file, order: { ...file.order, campaigns: file.order.campaigns.toReversed() } };
    expect(await bring(turned)).toMatchObject({ ok: true, value: { changed: 0 } });
    const listed = await container().campaigns.list(editor);
    expect(listed.ok ? listed.value.map(({ id }) => id) : []).toEqual(turned.order.campaigns);
  });
});

describe("an import is refused whole", () => {
  it("when somebody saved after its difference was looked at", async () => {
    const seen = await workspaceSeen(await exported());
    const file = renamed(await exported(), "Mine");
    await bring(renamed(await exported(), "Theirs"));
    const answer = await container().workspaceFile.import(editor, { file, others: "remove", seen });
    expect(answer).toMatchObject({ ok: false, error: { tag: "stale-revision", current: { seen: await workspaceSeen(await exported()) } } });
    expect((await exported()).personas[0]?.name).toBe("Theirs");
  });

  it("by ten at once is taken from one", async () => {
    const file = await exported();
    const seen = await workspaceSeen(file);
    const answers = await Promise.all(Array.from({ length: 10 }, (_, index) => container().workspaceFile.import(editor, { file: renamed(file, `Number ${index}`), others: "remove", seen })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    for (const answer of answers.filter(({ ok }) => !ok)) expect(answer).toMatchObject({ error: { tag: "stale-revision" } });
  });

  it("when it would take away a campaign that is live, or archive it", async () => {
    const file = await exported();
    const where = { ok: false, error: { tag: "in-use", usedBy: expect.arrayContaining([expect.objectContaining({ kind: "environment", id: "production" })]) } };
    const [gone] = file.campaigns;
    expect(await bring({ ...file, campaigns: file.campaigns.slice(1), order: { ...file.order, campaigns: file.order.campaigns.filter((id) => id !== gone?.id) } })).toMatchObject(where);
    expect(await bring({ ...file, campaigns: file.campaigns.map((campaign) => ({ ...campaign, archived: true })) })).toMatchObject(where);
    expect(await exported()).toEqual(file);
  });

  it("when it would take away what a flow still reads, however much else it changes", async () => {
    const file = renamed(await exported(), "Half done?");
    expect(await bring({ ...file, audiences: [] })).toMatchObject({ ok: false, error: { tag: "in-use" } });
    expect((await exported()).personas[0]?.name).not.toBe("Half done?");
  });

  it("when it gives an attribute another type", async () => {
    const file = await exported();
    const attributes = file.attributes.map((attribute, index) => (index === 0 ? { ...attribute, type: attribute.type === "text" ? ("number" as const) : ("text" as const) } : attribute));
    expect(await bring({ ...file, attributes })).toMatchObject({ ok: false, error: { tag: "invalid", errors: [{ pointer: "/file/attributes/0/type" }] } });
  });

  it("when there would be more campaigns than can be taken out again, as adding one by hand is", async () => {
    const file = await exported(south);
    const [sample] = file.campaigns;
    if (sample === undefined) throw new Error("no campaign");
    const crowd = (name: string, count: number): WorkspaceFile => {
      const campaigns = Array.from({ length: count }, (_, index) => ({ ...sample, id: known("campaign", `cmp_${name}_${index}`) }));
      return { ...file, campaigns, order: { ...file.order, campaigns: campaigns.map(({ id }) => id) } };
    };
    expect(await bring(crowd("first", 300), { who: south })).toMatchObject({ ok: true });
    expect(await bring(crowd("second", 201), { who: south, others: "keep" })).toMatchObject({ error: { tag: "full", part: "campaigns" } });
    expect(await bring(crowd("second", 200), { who: south, others: "keep" })).toMatchObject({ ok: true });
    expect(await container().campaigns.create(south, { name: "One more" })).toMatchObject({ error: { tag: "full", part: "campaigns" } });
    expect((await exported(south)).campaigns).toHaveLength(500);
    expect(await bring(file, { who: south })).toMatchObject({ ok: true });
  }, 120_000);

  it("when a flow in it is none", async () => {
    const file = await exported();
    const [first, ...rest] = file.campaigns;
    if (first === undefined) throw new Error("no campaign");
    const edges = Object.fromEntries(Object.entries(first.flow.edges).map(([id, edge], index) => [id, index === 0 ? { ...edge, to: known("node", "nod_nowhere") } : edge]));
    const answer = await bring({ ...file, campaigns: [{ ...first, flow: { ...first.flow, edges } }, ...rest] });
    expect(answer).toMatchObject({ ok: false, error: { tag: "invalid", errors: [{ pointer: expect.stringMatching(/^\/file\/campaigns\/0\/flow\/edges\//) }] } });
  });

  it.each(["viewer", "reviewer", "publisher", "stopper"] as const)("from a %s, who may take the file away all the same", async (role) => {
    const file = await exported(testActor(role));
    expect(await bring(file, { who: testActor(role) })).toMatchObject({ ok: false, error: { tag: "forbidden" } });
  });
});
