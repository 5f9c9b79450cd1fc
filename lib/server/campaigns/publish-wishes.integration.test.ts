import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { testActor } from "@/lib/cli/test-actor";
import { roles } from "@/lib/api/roles";
import { container } from "@/lib/server/container";
import { type Actor } from "@/lib/server/policy/actor";

let database: SeededTestDatabase;
beforeAll(async () => {
  database = await seededTestDatabase();
});
afterAll(() => database.drop());

const [editor, admin, publisher, viewer] = [testActor("editor"), testActor("admin"), testActor("publisher"), testActor("viewer")];
const wishes = () => container().publishWishes;

async function made(name: string) {
  const campaign = await container().campaigns.create(editor, { name, placements: ["home-hero"] });
  if (!campaign.ok) throw new Error(campaign.error.tag);
  return campaign.value.id;
}

async function publish(id: string, environment: string) {
  const [environments, campaign] = await Promise.all([container().releases.environments(viewer), container().campaigns.open(viewer, id)]);
  if (!environments.ok || !campaign.ok) throw new Error("no workspace");
  const live = environments.value.find(({ key }) => key === environment)?.live?.number ?? null;
  const released = await container().releases.publish(publisher, { environment, request: { campaigns: [{ id: campaign.value.id, revision: campaign.value.revision }], withdraw: [], live, note: "" }, idempotencyKey: `wish-${id}-${environment}` });
  if (!released.ok) throw new Error(JSON.stringify(released.error));
}

const openWishOf = async (id: string, who: Actor = viewer) => {
  const answer = await wishes().of(who, id);
  return answer.ok ? answer.value : null;
};
const actions = async () => {
  const page = await container().audit.list(admin);
  return page.ok ? page.value.data.map(({ action, subject }) => `${action} ${subject}`) : [];
};

describe("asking to publish", () => {
  it("is seen by everybody with who, what and when, and is done with when it is published there", async () => {
    const id = await made("Asked for");
    expect(await wishes().ask(editor, id, { environment: "production", note: "Before Friday" })).toMatchObject({ ok: true, value: { campaign: id, environment: "production", note: "Before Friday", by: "editor", yours: true } });
    expect(await openWishOf(id, publisher)).toMatchObject({ by: "editor", yours: false });
    const listed = await wishes().list(publisher);
    expect(listed.ok ? listed.value.map(({ campaign }) => campaign) : []).toContain(id);
    expect(await container().presence.bePresent(publisher, id, "one")).toMatchObject({ value: { wish: { by: "editor" } } });
    // To try it elsewhere first is not yet what was asked for.
    await publish(id, "staging");
    expect(await openWishOf(id)).not.toBeNull();
    await publish(id, "production");
    expect(await openWishOf(id)).toBeNull();
    expect(await actions()).toContain(`publish.ask ${id}`);
  });

  it.each(roles)("as %s", async (role) => {
    const id = await made(`By ${role}`);
    const answer = await wishes().ask(testActor(role), id, { environment: "production", note: "" });
    expect(answer).toMatchObject(role === "editor" || role === "admin" ? { ok: true } : { ok: false, error: { tag: "forbidden", permission: "campaigns.edit" } });
  });

  it.each([
    { who: editor, done: true },
    { who: publisher, done: true },
    { who: admin, done: true },
    { who: viewer, done: false },
    { who: testActor("stopper"), done: false },
    { who: { ...editor, user: testActor("reviewer").user }, done: false },
  ])("is taken back by $who.name: $done", async ({ who, done }) => {
    const id = await made("Taken back");
    await wishes().ask(editor, id, { environment: "production", note: "" });
    expect(await wishes().takeBack(who, id)).toMatchObject(done ? { ok: true } : { ok: false, error: { tag: "forbidden", permission: "releases.publish" } });
    expect(await openWishOf(id)).toEqual(done ? null : expect.objectContaining({ by: "editor" }));
    if (done) expect(await wishes().takeBack(who, id)).toMatchObject({ ok: false, error: { tag: "not-found" } });
  });

  it("again says something newer; somebody else is told that it was asked for", async () => {
    const id = await made("Asked twice");
    await wishes().ask(editor, id, { environment: "staging", note: "First" });
    await wishes().ask(editor, id, { environment: "production", note: "Better" });
    expect(await openWishOf(id)).toMatchObject({ environment: "production", note: "Better" });
    expect(await wishes().ask(admin, id, { environment: "production", note: "Me too" })).toMatchObject({ ok: false, error: { tag: "already-there" } });
    expect(await openWishOf(id)).toMatchObject({ by: "editor", note: "Better" });
  });

  it("by many at once is asked once", async () => {
    const id = await made("Asked at once");
    const answers = await Promise.all([editor, admin, editor, admin].map((who) => wishes().ask(who, id, { environment: "production", note: "" })));
    expect(answers.some(({ ok }) => ok)).toBe(true);
    const open = await openWishOf(id);
    expect(answers.filter((answer) => answer.ok && answer.value.by !== open?.by)).toEqual([]);
  });

  it.each([
    { why: "of another company's campaign", who: testActor("editor", "elsewhere"), environment: "production", error: { tag: "not-found" } },
    { why: "to nowhere", who: editor, environment: "moon", error: { tag: "invalid", errors: [{ pointer: "/environment", detail: "is not known here" }] } },
  ])("is refused $why", async ({ who, environment, error }) => {
    const id = await made("Refused");
    expect(await wishes().ask(who, id, { environment, note: "" })).toEqual({ ok: false, error });
  });

  it("an archived campaign asks nothing of anybody", async () => {
    const id = await made("Put away");
    await wishes().ask(editor, id, { environment: "production", note: "" });
    await container().campaigns.change(editor, id, { revision: 1, archived: true });
    const listed = await wishes().list(publisher);
    expect(listed.ok ? listed.value.map(({ campaign }) => campaign) : []).not.toContain(id);
    expect(await wishes().ask(editor, id, { environment: "production", note: "" })).toMatchObject({ ok: false, error: { tag: "invalid" } });
  });
});

describe("whom one can ask", () => {
  it("is said by name, to those who lack something", async () => {
    const [forEditor, forAdmin] = [await container().people.whoMay(editor), await container().people.whoMay(admin)];
    expect(forEditor).toMatchObject({ ok: true, value: { "releases.publish": { names: [expect.any(String), expect.any(String)], more: 0 } } });
    expect(forAdmin).toEqual({ ok: true, value: {} });
    expect(JSON.stringify(forEditor)).not.toContain("@");
  });
});
