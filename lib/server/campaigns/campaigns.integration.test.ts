import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { known, testActor } from "@/lib/cli/test-actor";
import { insertNode } from "@/lib/core/flow/edits/insert-node";
import { newFlow } from "@/lib/core/flow/edits/new-flow";
import { entryOf } from "@/lib/core/flow/graph";
import { applyPatch } from "@/lib/core/flow/patch";
import { container } from "@/lib/server/container";
import { db } from "@/lib/server/db/client";

let database: SeededTestDatabase;
beforeAll(async () => {
  database = await seededTestDatabase();
});
afterAll(() => database.drop());

const editor = testActor("editor");
const campaigns = () => container().campaigns;
const refused = (tag: string) => expect.objectContaining({ ok: false, error: expect.objectContaining({ tag }) });

async function made(name: string) {
  const campaign = await campaigns().create(editor, { name, placements: ["home-hero"] });
  if (!campaign.ok) throw new Error(campaign.error.tag);
  return campaign.value;
}

/** The patch that puts a decision below a campaign's entry. */
async function decisionIn(id: string) {
  const opened = await campaigns().open(editor, id);
  if (!opened.ok) throw new Error(opened.error.tag);
  const { flow, revision } = opened.value;
  const entry = entryOf(flow);
  const patch = entry === undefined ? null : insertNode(flow, { kind: "decision", at: { node: entry.id, way: "out" } }, Math.random);
  if (patch === null || !patch.ok) throw new Error("no patch");
  return { flow, revision, patch: patch.value };
}

describe("drawing", () => {
  it("is saved against the revision it was made on, by whom it says", async () => {
    const { id } = await made("Drawn");
    const { flow, revision, patch } = await decisionIn(id);
    expect(await campaigns().saveFlow(editor, id, { revision, patch })).toMatchObject({ ok: true, value: { revision: revision + 1 } });
    expect(await campaigns().open(testActor("viewer"), id)).toMatchObject({ ok: true, value: { flow: applyPatch(flow, patch), revision: revision + 1, updatedBy: "editor", status: "draft" } });
  });

  it("on an older revision is refused with what is there now, and nothing is lost", async () => {
    const { id } = await made("Drawn twice");
    const [mine, theirs] = [await decisionIn(id), await decisionIn(id)];
    expect(await campaigns().saveFlow(editor, id, theirs)).toMatchObject({ ok: true });
    const answer = await campaigns().saveFlow(editor, id, mine);
    expect(answer).toMatchObject({ ok: false, error: { tag: "stale-revision", current: { revision: theirs.revision + 1, flow: applyPatch(theirs.flow, theirs.patch) } } });
  });

  it("by ten people at once is saved once", async () => {
    const { id } = await made("Drawn by ten");
    const edits = await Promise.all(Array.from({ length: 10 }, () => decisionIn(id)));
    const answers = await Promise.all(edits.map(({ revision, patch }) => campaigns().saveFlow(editor, id, { revision, patch })));
    expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
    expect(answers.filter(({ ok }) => !ok)).toEqual(Array.from({ length: 9 }, () => refused("stale-revision")));
  });

  // One node that is gone is one mistake, at the first change that knew it.
  it("what is no flow is refused at the change that makes it none", async () => {
    const { id } = await made("Torn");
    const { revision, patch } = await decisionIn(id);
    const torn = patch.filter(({ table }) => table === "edges");
    expect(await campaigns().saveFlow(editor, id, { revision, patch: torn })).toMatchObject({ ok: false, error: { tag: "invalid", errors: [{ pointer: "/patch/0/after/to" }] } });
    expect(await campaigns().open(editor, id)).toMatchObject({ ok: true, value: { revision } });
  });

  it.each(["viewer", "reviewer", "publisher", "stopper"] as const)("is nothing for a %s", async (role) => {
    const { id } = await made(`Not for a ${role}`);
    const { revision, patch } = await decisionIn(id);
    expect(await campaigns().saveFlow(testActor(role), id, { revision, patch })).toEqual(refused("forbidden"));
    expect(await campaigns().change(testActor(role), id, { revision, name: "Mine" })).toEqual(refused("forbidden"));
    expect(await campaigns().remove(testActor(role), id, revision)).toEqual(refused("forbidden"));
    expect(await campaigns().order(testActor(role), { order: [id] })).toEqual(refused("forbidden"));
    expect(await campaigns().create(testActor(role), { name: "Mine" })).toEqual(refused("forbidden"));
  });
});

describe("a campaign", () => {
  it("can begin as a copy", async () => {
    const flow = newFlow({ placements: ["home-hero"] }, Math.random);
    expect(await campaigns().create(editor, { name: "Copy", flow })).toMatchObject({ ok: true, value: { flow } });
  });

  it("is renamed against its revision", async () => {
    const { id, revision } = await made("Old name");
    expect(await campaigns().change(editor, id, { revision, name: "New name" })).toMatchObject({ ok: true, value: { name: "New name", revision: revision + 1 } });
    expect(await campaigns().change(editor, id, { revision, name: "Third name" })).toMatchObject({ ok: false, error: { tag: "stale-revision", current: { name: "New name" } } });
  });

  it("stands where the order says; two orders at once end as one of them", async () => {
    const [a, b, c] = [await made("A"), await made("B"), await made("C")].map(({ id }) => id);
    if (a === undefined || b === undefined || c === undefined) throw new Error("three");
    await Promise.all([campaigns().order(editor, { order: [c, a, b] }), campaigns().order(editor, { order: [b, c, a] })]);
    const listed = await campaigns().list(editor);
    const order = listed.ok ? listed.value.slice(0, 3).map(({ id }) => id) : [];
    expect([[c, a, b], [b, c, a]]).toContainEqual(order);
    expect(await campaigns().order(editor, { order: [a, a] })).toMatchObject({ ok: false, error: { tag: "invalid", errors: [{ pointer: "/order/1" }] } });
  });

  it("that is live can neither be archived nor deleted, and it is said where it is live", async () => {
    const opened = await campaigns().open(editor, "cmp_vip_hero");
    const revision = opened.ok ? opened.value.revision : 0;
    const where = { ok: false, error: { tag: "in-use", usedBy: [{ kind: "environment", id: "production", name: expect.any(String) }] } };
    expect(await campaigns().change(editor, "cmp_vip_hero", { revision, archived: true })).toMatchObject(where);
    expect(await campaigns().remove(editor, "cmp_vip_hero", revision)).toMatchObject(where);
  });

  it("that is archived stands at the end of the list and comes back", async () => {
    const { id, revision } = await made("Put away");
    expect(await campaigns().change(editor, id, { revision, archived: true })).toMatchObject({ ok: true, value: { status: "archived" } });
    const listed = await campaigns().list(editor);
    expect(listed.ok ? listed.value.at(-1) : null).toMatchObject({ id, status: "archived" });
    expect(await campaigns().change(editor, id, { revision: revision + 1, archived: false })).toMatchObject({ ok: true, value: { status: "draft" } });
  });

  it("that is deleted is gone, and the audit log says who did what", async () => {
    const { id, revision } = await made("Gone");
    expect(await campaigns().remove(editor, id, revision)).toEqual({ ok: true, value: null });
    expect(await campaigns().open(editor, id)).toEqual(refused("not-found"));
    const deeds = await db().auditEntry.findMany({ where: { workspaceId: "ws_northbound", subject: id }, orderBy: { at: "asc" } });
    expect(deeds.map(({ action, actorName }) => `${actorName}: ${action}`)).toEqual(["editor: campaign.create", "editor: campaign.delete"]);
  });
});

describe("looking through all of them", () => {
  it("tells every campaign in force as it is drawn, in order, and none that is archived", async () => {
    const put = await made("Put away");
    await campaigns().change(editor, put.id, { revision: put.revision, archived: true });
    const list = await campaigns().list(testActor("viewer"));
    const drawn = await campaigns().drawn(testActor("viewer"));
    if (!list.ok || !drawn.ok) throw new Error("not allowed");
    expect(drawn.value.map(({ id }) => id)).toEqual(list.value.filter(({ archived }) => !archived).map(({ id }) => id));
    expect(drawn.value.map(({ id }) => id)).not.toContain(put.id);
    for (const { id, flow } of drawn.value.slice(0, 3)) expect(await campaigns().open(editor, id)).toMatchObject({ ok: true, value: { flow } });
  });

  it("keeps to one workspace", async () => {
    const stranger = { ...editor, workspace: { id: known("workspace", "ws_elsewhere"), slug: "elsewhere", name: "Elsewhere" } };
    expect(await campaigns().drawn(stranger)).toEqual({ ok: true, value: [] });
  });
});
