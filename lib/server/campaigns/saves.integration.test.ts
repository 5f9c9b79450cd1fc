import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { testActor } from "@/lib/cli/test-actor";
import { insertNode } from "@/lib/core/flow/edits/insert-node";
import { entryOf } from "@/lib/core/flow/graph";
import { applyPatch, invertPatch, type Patch } from "@/lib/core/flow/patch";
import { workspaceSeen } from "@/lib/core/workspace/workspace-seen";
import { type CampaignId } from "@/lib/core/vocabulary/ids";
import { container } from "@/lib/server/container";
import { db } from "@/lib/server/db/client";
import { type Actor } from "@/lib/server/policy/actor";

const dayMs = 24 * 60 * 60_000;

let database: SeededTestDatabase;
beforeAll(async () => {
  database = await seededTestDatabase();
});
afterAll(() => database.drop());

const [editor, admin, viewer] = [testActor("editor"), testActor("admin"), testActor("viewer")];
const campaigns = () => container().campaigns;

async function made(name: string) {
  const campaign = await campaigns().create(editor, { name, placements: ["home-hero"] });
  if (!campaign.ok) throw new Error(campaign.error.tag);
  return campaign.value;
}

async function draw(who: Actor, id: string, change: (patch: Patch) => Patch = (patch) => patch) {
  const opened = await campaigns().open(who, id);
  const entry = opened.ok ? entryOf(opened.value.flow) : undefined;
  if (!opened.ok || entry === undefined) throw new Error("no campaign");
  const patch = insertNode(opened.value.flow, { kind: "decision", at: { node: entry.id, way: "out" } }, Math.random);
  if (!patch.ok) throw new Error(patch.error.tag);
  const saved = await campaigns().saveFlow(who, id, { revision: opened.value.revision, patch: change(patch.value) });
  if (!saved.ok) throw new Error(saved.error.tag);
  return opened.value.flow;
}

async function savesOf(id: string) {
  const answer = await campaigns().saves(viewer, id);
  if (!answer.ok) throw new Error(answer.error.tag);
  return answer.value;
}

describe("the history of a campaign's saves", () => {
  it("says who saved, newest first, with new names among them", async () => {
    const { id } = await made("Kept");
    await draw(editor, id);
    await draw(admin, id);
    await campaigns().change(editor, id, { revision: 3, name: "Kept well" });
    const { revision, saves } = await savesOf(id);
    expect(revision).toBe(4);
    expect(saves.map(({ revision: made, by, name, patch }) => [made, by, name, patch.length > 0])).toEqual([
      [4, "editor", "Kept well", false],
      [3, "admin", null, true],
      [2, "editor", null, true],
    ]);
  });

  it("walks back to every earlier flow, even when a save told untruths of what was there before", async () => {
    const { id } = await made("Walked back");
    const first = await draw(editor, id);
    const second = await draw(editor, id, (patch) => patch.map((change) => (change.table === "nodes" ? { ...change, before: change.after } : { ...change, before: change.after })));
    const { flow, saves } = await savesOf(id);
    const [last, earlier] = saves;
    if (last === undefined || earlier === undefined) throw new Error("two saves");
    expect(applyPatch(flow, invertPatch(last.patch))).toEqual(second);
    expect(applyPatch(second, invertPatch(earlier.patch))).toEqual(first);
  });

  it("knows what the import of a workspace file changed", async () => {
    const { id } = await made("Imported over");
    const before = await draw(editor, id);
    const file = await container().workspaceFile.export(admin);
    if (!file.ok) throw new Error(file.error.tag);
    const after = { ...file.value, campaigns: file.value.campaigns.map((campaign) => (campaign.id === id ? { ...campaign, name: "From a file", flow: before } : campaign)) };
    expect(await container().workspaceFile.import(admin, { file: after, others: "keep", seen: await workspaceSeen(file.value) })).toMatchObject({ ok: true });
    const { flow, saves } = await savesOf(id);
    expect(flow).toEqual(before);
    expect(saves.map(({ by, name, cause }) => [by, name, cause])).toEqual([
      ["admin", "From a file", "import"],
      ["editor", null, null],
    ]);
    expect(applyPatch(flow, invertPatch(saves[0]?.patch ?? []))).not.toEqual(before);
  });

  it("keeps what was published, imported or put together as points, and by whom each was", async () => {
    const { id } = await made("Points");
    await draw(editor, id);
    const opened = await campaigns().open(editor, id);
    if (!opened.ok) throw new Error(opened.error.tag);
    const saved = await campaigns().saveFlow(editor, id, { revision: 2, patch: invertPatch((await savesOf(id)).saves[0]?.patch ?? []), cause: "merge" });
    expect(saved.ok).toBe(true);
    const environments = await container().releases.environments(viewer);
    const live = environments.ok ? (environments.value.find(({ key }) => key === "staging")?.live?.number ?? null) : null;
    const released = await container().releases.publish(testActor("publisher"), { environment: "staging", request: { campaigns: [{ id, revision: 3 }], withdraw: [], live, note: "" }, idempotencyKey: "points-first" });
    if (!released.ok) throw new Error(JSON.stringify(released.error));
    await draw(editor, id);
    const { saves } = await savesOf(id);
    expect(saves.map(({ revision, first, person, cause, releases }) => [revision, first, person, cause, releases])).toEqual([
      [4, 4, "usr_editor", null, []],
      [3, 3, "usr_editor", "merge", [{ environment: "staging", number: released.value.number }]],
      [2, 2, "usr_editor", null, []],
    ]);
  });

  it.each([
    { why: "exactly a day", apartMs: dayMs, oldest: { first: 2, revision: 112 } },
    { why: "a moment more than a day", apartMs: dayMs + 1, oldest: { first: 2, revision: 111 } },
    { why: "a week", apartMs: 7 * dayMs, oldest: { first: 2, revision: 111 } },
  ])("of days that begin $why apart, old saves become one a day, and every state kept can still be walked back to", async ({ apartMs, oldest }) => {
    const { id, flow: blank } = await made(`Long ${apartMs}`);
    await draw(editor, id);
    const [added] = (await savesOf(id)).saves;
    if (added === undefined) throw new Error("a save");
    // Three days of a hundred and ten saves each, a second apart: something is drawn and taken away again in turn.
    const [days, perDay] = [3, 110];
    const start = Date.now() - 60 * dayMs;
    const rows = Array.from({ length: days * perDay }, (_, index) => {
      const at = new Date(start + Math.floor(index / perDay) * apartMs + (index % perDay) * 1000);
      const patch = (index % 2 === 0 ? added.patch : invertPatch(added.patch)).map((change) => ({ ...change }));
      return { workspaceId: editor.workspace.id, campaignId: id, revision: index + 2, first: index + 2, since: at, at, userId: editor.user, userName: editor.name, patch };
    });
    await db().campaignSave.deleteMany({ where: { campaignId: id } });
    await db().campaignSave.createMany({ data: rows });
    await db().campaign.updateMany({ where: { id }, data: { revision: rows.length + 1, flow: JSON.parse(JSON.stringify(blank)) } });
    await draw(editor, id);
    const { saves, flow } = await savesOf(id);
    expect(saves).toHaveLength(200);
    expect(saves.at(-1)).toMatchObject(oldest);
    // Each line begins where the one before ends, down to what was there at first.
    expect(saves.slice(1).every((save, index) => save.revision === (saves[index]?.first ?? 0) - 1)).toBe(true);
    expect(saves.every(({ since, at }) => Date.parse(at) - Date.parse(since) <= dayMs)).toBe(true);
    expect(saves.reduce((now, { patch }) => applyPatch(now, invertPatch(patch)), flow)).toEqual(blank);
  });

  it("is nothing for another company", async () => {
    const { id } = await made("Ours");
    expect(await campaigns().saves(testActor("admin", "elsewhere"), id)).toMatchObject({ ok: false, error: { tag: "not-found" } });
  });
});

describe("who has a campaign open", () => {
  const here = (who: Actor, id: string, tab: string) => container().presence.bePresent(who, id, tab);

  it("is everybody else, each once, however many tabs", async () => {
    const { id } = await made("Open twice");
    const saved = { revision: 1, archived: false, releases: expect.objectContaining({ production: expect.any(Number) }), wish: null };
    expect(await here(editor, id, "one")).toEqual({ ok: true, value: { ...saved, present: [] } });
    await here(editor, id, "two");
    expect(await here(viewer, id, "three")).toEqual({ ok: true, value: { ...saved, present: [{ user: "usr_editor", name: "editor" }] } });
    expect(await here(editor, id, "one")).toEqual({ ok: true, value: { ...saved, present: [{ user: "usr_viewer", name: "viewer" }] } });
  });

  it("hears where the campaign is live and whether it was archived, as others leave it", async () => {
    const { id } = await made("Followed");
    const publisher = testActor("publisher");
    const release = async (request: { readonly campaigns: readonly { readonly id: CampaignId; readonly revision: number }[]; readonly withdraw: readonly CampaignId[] }) => {
      const heard = await here(viewer, id, "heard");
      const live = heard.ok ? (heard.value.releases["staging"] ?? null) : null;
      const released = await container().releases.publish(publisher, { environment: "staging", request: { campaigns: [...request.campaigns], withdraw: [...request.withdraw], live, note: "" }, idempotencyKey: `followed-${live ?? 0}` });
      if (!released.ok) throw new Error(JSON.stringify(released.error));
      return released.value.number;
    };
    const statuses = async () => {
      const opened = await campaigns().open(viewer, id);
      return opened.ok ? [opened.value.status, ...opened.value.statuses.map(({ environment, state }) => `${environment} ${state}`)] : [];
    };
    expect(await statuses()).toEqual(["draft", "production absent", "staging absent"]);
    const first = await release({ campaigns: [{ id, revision: 1 }], withdraw: [] });
    expect(await here(viewer, id, "one")).toMatchObject({ value: { archived: false, releases: { staging: first } } });
    expect(await statuses()).toEqual(["staged", "production absent", "staging live"]);
    await draw(editor, id);
    expect(await statuses()).toEqual(["staged", "production absent", "staging live-with-changes"]);
    const second = await release({ campaigns: [], withdraw: [id] });
    expect(await here(viewer, id, "one")).toMatchObject({ value: { releases: { staging: second } } });
    expect(await statuses()).toEqual(["paused", "production absent", "staging paused"]);
    await campaigns().change(editor, id, { revision: 2, archived: true });
    expect(await here(viewer, id, "one")).toMatchObject({ value: { archived: true } });
  });

  it.each([
    { why: "a campaign of another company", who: testActor("admin", "elsewhere"), tab: "one" },
    { why: "a tab that is none", who: editor, tab: "one two" },
  ])("is not said of $why", async ({ who, tab }) => {
    const { id } = await made("Ours to open");
    expect(await here(who, id, tab)).toMatchObject({ ok: false, error: { tag: "not-found" } });
  });
});
