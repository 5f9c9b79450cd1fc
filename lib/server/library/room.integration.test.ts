import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { seededTestDatabase, type SeededTestDatabase } from "@/lib/cli/seeded-test-database";
import { known, testActor } from "@/lib/cli/test-actor";
import { workspaceLimits, type CountedPart } from "@/lib/core/workspace/workspace-limits";
import { workspaceSeen } from "@/lib/core/workspace/workspace-seen";
import { auditEntry } from "@/lib/server/audit/audit-entry";
import { takeTurn } from "@/lib/server/audit/take-turn.prisma";
import { container } from "@/lib/server/container";
import { db } from "@/lib/server/db/client";
import { realWorld } from "@/lib/server/policy/world";
import { plainPng } from "@/lib/server/pictures/picture-files.cases";
import { workspaceFileStorePrisma } from "@/lib/server/workspace-file/workspace-file-store.prisma";
import { ok } from "@/lib/std/result";

let database: SeededTestDatabase;
beforeAll(async () => {
  database = await seededTestDatabase();
});
afterAll(() => database.drop());

const workspaceId = known("workspace", "ws_northbound");
const editor = testActor("editor");

const condition = { kind: "group", id: known("condition", "cnd_sample"), match: "all", parts: [] } as const;
const field = { key: "words", label: "Words", kind: "text", required: true, max: 80, help: "" } as const;

type Part = {
  readonly part: CountedPart;
  count(): Promise<number>;
  fill(count: number): Promise<unknown>;
  /** One more, called so. */
  create(name: string): Promise<{ readonly ok: boolean }>;
};

const filler = (count: number) => Array.from({ length: count }, (_, index) => `filler${index}`);

/** Says once that something is so. */
function signal() {
  let give = (): void => undefined;
  const given = new Promise<void>((done) => {
    give = done;
  });
  return { given, give: () => give() };
}

const parts: readonly Part[] = [
  {
    part: "attributes",
    count: () => db().attribute.count({ where: { workspaceId } }),
    fill: (count) => db().attribute.createMany({ data: filler(count).map((key) => ({ workspaceId, key, type: "text", label: key, description: "", category: "Other", suggestions: [] })) }),
    create: (key) => container().attributes.create(editor, { key, type: "text", label: key, description: "", category: "Other", purpose: null, suggestions: [], unit: null, source: null }),
  },
  {
    part: "placements",
    count: () => db().placement.count({ where: { workspaceId } }),
    fill: (count) => db().placement.createMany({ data: filler(count).map((key) => ({ workspaceId, key, name: key, description: "", channel: "web", contentType: "text" })) }),
    create: (key) => container().placements.create(editor, { key, name: key, description: "", channel: "web", contentType: "text", baseline: null }),
  },
  {
    part: "contentTypes",
    count: () => db().contentTypeSetting.count({ where: { workspaceId } }),
    fill: (count) => db().contentTypeSetting.createMany({ data: filler(count).map((contentType) => ({ workspaceId, contentType, settings: { label: contentType, description: "", drawnAs: null, fields: [field], archived: false } })) }),
    create: (id) => container().contentTypes.create(editor, { id, label: id, description: "", drawnAs: null, fields: [field], archived: false }),
  },
  {
    part: "eventTypes",
    count: () => db().eventType.count({ where: { workspaceId } }),
    fill: (count) => db().eventType.createMany({ data: filler(count).map((name) => ({ workspaceId, name, label: name, description: "", properties: [] })) }),
    create: (name) => container().eventTypes.create(editor, { name, label: name, description: "", properties: [] }),
  },
  {
    part: "audiences",
    count: () => db().audience.count({ where: { workspaceId } }),
    fill: (count) => db().audience.createMany({ data: filler(count).map((name) => ({ workspaceId, id: `aud_${name}`, name, description: "", condition })) }),
    create: (name) => container().audiences.create(editor, { name, description: "", condition }),
  },
  {
    part: "personas",
    count: () => db().persona.count({ where: { workspaceId } }),
    fill: (count) => db().persona.createMany({ data: filler(count).map((name) => ({ workspaceId, id: `per_${name}`, name, face: "🙂", story: "", profile: { attributes: {} } })) }),
    create: (name) => container().personas.create(editor, { name, face: "🙂", story: "", profile: { attributes: {} } }),
  },
  {
    part: "campaigns",
    count: () => db().campaign.count({ where: { workspaceId } }),
    fill: async (count) => {
      const { flow, rank } = await db().campaign.findFirstOrThrow({ where: { workspaceId }, orderBy: { rank: "desc" } });
      await db().campaign.createMany({ data: filler(count).map((name) => ({ workspaceId, id: `cmp_${name}`, name, rank: rank + 1, flow: flow ?? {} })) });
    },
    create: (name) => container().campaigns.create(editor, { name }),
  },
  {
    part: "pictures",
    count: () => db().picture.count({ where: { workspaceId } }),
    fill: (count) => db().picture.createMany({ data: filler(count).map((name, index) => ({ workspaceId, hash: String(index).padStart(64, "0"), smallHash: "", name, alt: "", width: 1, height: 1, frames: 1, bytes: 1 })) }),
    create: async (name) => container().pictures.add(editor, { name, file: await plainPng(`#${createHash("sha256").update(name).digest("hex").slice(0, 6)}`, 8) }),
  },
];

it("nobody adds to what an import has looked at and not yet written, and an import writes over nothing that was added", async () => {
  const file = await container().workspaceFile.export(editor);
  if (!file.ok) throw new Error(file.error.tag);
  const seen = await workspaceSeen(file.value);
  const told = { ...file.value, personas: file.value.personas.map((persona) => ({ ...persona, story: "Another story" })) };
  const [imported, ...created] = await Promise.all([
    container().workspaceFile.import(editor, { file: told, others: "remove", seen }),
    ...Array.from({ length: 8 }, (_, index) => container().personas.create(editor, { name: `Meanwhile ${index}`, face: "🙂", story: "", profile: { attributes: {} } })),
  ]);
  expect(created.filter(({ ok }) => !ok)).toEqual([]);
  if (!imported.ok) expect(imported.error.tag).toBe("stale-revision");
  expect(await db().persona.count({ where: { workspaceId, name: { startsWith: "Meanwhile" } } })).toBe(8);
});

it("nor does it write over what another process adds meanwhile: it is told that somebody was first", async () => {
  const replaced = await workspaceFileStorePrisma(db()).replace(
    workspaceId,
    async (before) => {
      await db().$transaction(async (tx) => {
        await takeTurn(tx, workspaceId);
        await tx.persona.create({ data: { workspaceId, id: "per_elsewhere", name: "Elsewhere", face: "🙂", story: "", profile: { attributes: {} } } });
      });
      return ok({ after: before, audit: auditEntry(realWorld, editor, { action: "workspace.import", subject: "workspace", facts: {} }) });
    },
    { at: new Date(), by: editor },
  );
  expect(replaced).toEqual({ ok: false, error: { tag: "moved-on" } });
});

it("whoever waits for their turn in a workspace keeps nobody from anything else", async () => {
  const [turn, end] = [signal(), signal()];
  const longTurn = db().$transaction(
    async (tx) => {
      await takeTurn(tx, workspaceId);
      turn.give();
      await end.given;
    },
    { timeout: 30_000 },
  );
  await turn.given;
  const added = Promise.allSettled(Array.from({ length: 12 }, (_, index) => container().personas.create(editor, { name: `Waiting ${index}`, face: "🙂", story: "", profile: { attributes: {} } })));
  // Had each of the twelve a connection in hand, none would be left to read with before the turn ends.
  expect(await container().personas.list(editor)).toMatchObject({ ok: true });
  end.give();
  await longTurn;
  for (const each of await added) expect(each).toMatchObject({ status: "fulfilled", value: { ok: true } });
}, 40_000);

it("whoever adds while an import takes long to write waits until it is done", async () => {
  await db().$executeRaw`CREATE FUNCTION slow() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN PERFORM pg_sleep(6); RETURN NEW; END'`;
  await db().$executeRaw`CREATE TRIGGER slow BEFORE INSERT ON "AuditEntry" FOR EACH ROW WHEN (NEW."action" = 'workspace.import') EXECUTE FUNCTION slow()`;
  const file = await container().workspaceFile.export(editor);
  if (!file.ok) throw new Error(file.error.tag);
  const personas = file.value.personas.map((persona) => ({ ...persona, story: "A long story" }));
  const imported = container().workspaceFile.import(editor, { file: { ...file.value, personas }, others: "remove", seen: await workspaceSeen(file.value) });
  await vi.waitFor(async () => expect(await db().$queryRaw`SELECT 1 FROM pg_stat_activity WHERE "datname" = current_database() AND "wait_event" = 'PgSleep'`).toHaveLength(1), { timeout: 20_000 });
  const added = await container().personas.create(editor, { name: "Patient", face: "🙂", story: "", profile: { attributes: {} } });
  await db().$executeRaw`DROP TRIGGER slow ON "AuditEntry"`;
  expect([await imported, added]).toMatchObject([{ ok: true }, { ok: true }]);
}, 60_000);

it.each(parts)("the last place among $part goes to one, however many ask at once; the others are told that it is full", async ({ part, count, fill, create }) => {
  const most = workspaceLimits[part];
  await fill(most - 1 - (await count()));
  const answers = await Promise.all(Array.from({ length: 6 }, (_, index) => create(`last${index}`)));
  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  for (const answer of answers.filter(({ ok }) => !ok)) expect(answer).toEqual({ ok: false, error: { tag: "full", part } });
  expect(await count()).toBe(most);
}, 120_000);
