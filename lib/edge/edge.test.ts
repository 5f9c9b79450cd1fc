import { appendFile, mkdtemp, readdir, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { makeEdge, type Edge, type EdgeParts } from "./edge";
import { edgePorts } from "./edge-ports";
import { keptFiles } from "./kept-files";
import { configFor, keyringText, laterRelease, openDesk, otherKeys, releaseOf, shopSaying, type Desk, type Release } from "./origin.cases";
import { type EventReporter } from "@/lib/delivery/event-reporter";
import { deliver } from "@/lib/delivery/deliver";
import { posting, shopBundle } from "@/lib/delivery/sample-shop.cases";

let root = "";
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "thenwise-edge-"));
});
afterAll(() => rm(root, { recursive: true, force: true }));

let folders = 0;
const newFolder = (): string => join(root, String((folders += 1)));
const quiet = (): void => undefined;
const unheard: Pick<EventReporter, "hear"> = { hear: () => undefined };

/** An edge at a moment; `pass` lets time go by. */
function startEdge(desk: Desk, dataDirectory = newFolder(), { filesIn, ...more }: Partial<ReturnType<typeof configFor> & Pick<EdgeParts, "filesIn">> = {}) {
  const clock = { now: Date.parse("2026-11-23T12:00:00Z") };
  const config = { ...configFor(dataDirectory), ...more };
  const edge = makeEdge({ config, origin: desk.origin, log: quiet, now: () => clock.now, ...(filesIn === undefined ? {} : { filesIn }) });
  return { edge, config, clock, dataDirectory };
}

/** What a VIP reads in the hero, asked as a page does. */
async function headlineAt(edge: Edge, config: ReturnType<typeof configFor>): Promise<unknown> {
  const answer = await deliver(posting("/api/v1/decide", { profile: { attributes: { plan: "vip" } }, placements: ["home-hero"] }), edgePorts(edge, { config, log: quiet, events: unheard }));
  expect(answer.status).toBe(200);
  const body = JSON.parse(answer.body ?? "{}");
  return body.decisions["home-hero"].content?.headline ?? body.decisions["home-hero"].reason;
}

const first = releaseOf(4, { bundle: shopSaying("fourth") });
const second = releaseOf(5, { bundle: shopSaying("fifth") });

describe("following the origin", () => {
  it("answers with each release as it goes live", async () => {
    const desk = openDesk(first);
    const { edge, config } = startEdge(desk);
    await edge.start();
    expect(await headlineAt(edge, config)).toBe("no-bundle");
    expect(await edge.poll()).toBe(true);
    expect(await headlineAt(edge, config)).toBe("fourth");
    desk.serves = second;
    await edge.poll();
    expect(await headlineAt(edge, config)).toBe("fifth");
  });

  it("keeps its release where the origin has one of a later format, and says why", async () => {
    const desk = openDesk(first);
    const { edge, config } = startEdge(desk);
    await edge.poll();
    desk.serves = laterRelease(5);
    expect(await edge.poll()).toBe(false);
    expect(await headlineAt(edge, config)).toBe("fourth");
    expect(edge.progress.failure).toMatchObject({ tag: "not-a-bundle", why: expect.stringContaining("/format") });
  });

  it("takes the same bytes under a new number, and the number with them", async () => {
    const desk = openDesk(first);
    const { edge } = startEdge(desk);
    await edge.poll();
    desk.serves = releaseOf(9, { bundle: shopSaying("fourth") });
    expect(await edge.poll()).toBe(true);
    expect(edge.known().live?.number).toBe(9);
    desk.serves = first;
    expect(await edge.poll()).toBe(false);
    expect(edge.known().live?.number).toBe(9);
  });

  it("goes on answering while the origin is away, and says for how long", async () => {
    const desk = openDesk(first);
    const { edge, config, clock } = startEdge(desk);
    await edge.poll();
    desk.away = true;
    clock.now += 600_000;
    expect(await edge.poll()).toBe(false);
    expect(await headlineAt(edge, config)).toBe("fourth");
    expect(edge.progress.failure?.tag).toBe("no-answer");
    expect(clock.now - (edge.known().confirmedAt ?? 0)).toBe(600_000);
  });
});

it("speaks to each visitor in the first of the languages they ask for that was written", async () => {
  const speaking = { ...shopBundle, variants: shopBundle.variants.map((variant) => ({ ...variant, texts: { en: {}, fr: { headline: "Bon retour" } } })) };
  const { edge, config } = startEdge(openDesk(releaseOf(4, { bundle: speaking })));
  await edge.poll();
  const read = async (language: string): Promise<unknown> => {
    const asked = posting("/api/v1/decide", { profile: { attributes: { plan: "vip" } }, placements: ["home-hero"] }, { headers: { "accept-language": language } });
    const { headers, body } = await deliver(asked, edgePorts(edge, { config, log: quiet, events: unheard }));
    expect(headers["cache-control"]).toBe("no-store");
    const { content, language: speaks } = JSON.parse(body ?? "{}").decisions["home-hero"];
    return [content.headline, speaks];
  };
  expect(await read("de-CH, fr-CH;q=0.8, en;q=0.5")).toEqual(["Bon retour", "fr"]);
  expect(await read("de-CH, fr-CH;q=0.4, en;q=0.5")).toEqual(["Welcome back", "en"]);
});

describe("what it refuses, and goes on with what it had", () => {
  const bad: readonly { readonly why: string; readonly tag: string; readonly serves: Release }[] = [
    { why: "no signature", tag: "bad-signature", serves: { ...second, signature: "" } },
    { why: "a signature by somebody else", tag: "bad-signature", serves: releaseOf(5, { bundle: shopSaying("fifth"), key: otherKeys.privateKey }) },
    { why: "a true signature on other bytes", tag: "bad-signature", serves: { ...releaseOf(5, { bundle: shopSaying("forged") }), signature: second.signature } },
    { why: "another number than was signed", tag: "bad-signature", serves: { ...second, number: 6 } },
    { why: "an older release", tag: "older-release", serves: releaseOf(3, { bundle: shopSaying("third") }) },
    { why: "another bundle under the number that is live", tag: "number-used-twice", serves: releaseOf(4, { bundle: shopSaying("another fourth") }) },
    { why: "another environment", tag: "wrong-scope", serves: releaseOf(5, { bundle: { ...shopBundle, environment: "staging" }, scope: "summit/staging" }) },
    { why: "another company", tag: "wrong-scope", serves: releaseOf(5, { bundle: shopSaying("foreign"), scope: "rival/production" }) },
    { why: "a bundle that was made for another environment", tag: "wrong-environment", serves: releaseOf(5, { bundle: { ...shopBundle, environment: "staging" } }) },
    { why: "a broken promise", tag: "expectation-broken", serves: releaseOf(5, { bundle: { ...shopBundle, expectations: [{ persona: "Nobody", profile: { attributes: {} }, placement: "home-hero", variant: "var_gold" }] } }) },
  ];

  it.each(bad)("$why", async ({ tag, serves }) => {
    const desk = openDesk(first);
    const { edge, config } = startEdge(desk);
    await edge.poll();
    desk.serves = serves;
    expect(await edge.poll()).toBe(false);
    expect(edge.progress).toMatchObject({ failure: { tag }, rejected: 1 });
    expect(await headlineAt(edge, config)).toBe("fourth");
    desk.serves = second;
    expect(await edge.poll()).toBe(true);
    expect(await headlineAt(edge, config)).toBe("fifth");
  });

  it("is bound to the first company it verified, where none was named", async () => {
    const desk = openDesk(first);
    const { edge } = startEdge(desk, newFolder(), { workspace: null });
    await edge.poll();
    desk.serves = releaseOf(5, { bundle: shopSaying("foreign"), scope: "rival/production" });
    expect(await edge.poll()).toBe(false);
    expect(edge.progress.failure?.tag).toBe("wrong-scope");
  });

  it("altered bytes, one at a time", async () => {
    const desk = openDesk(first);
    const { edge } = startEdge(desk);
    await edge.poll();
    for (let at = 0; at < second.text.length; at += 17) {
      desk.serves = { ...second, text: `${second.text.slice(0, at)}\u0001${second.text.slice(at + 1)}`, hash: "another" };
      expect(await edge.poll()).toBe(false);
    }
    expect(edge.known().live?.number).toBe(4);
  });
});

describe("starting while the origin is away", () => {
  const served = async (releases: readonly Release[]) => {
    const desk = openDesk(null);
    const { edge, dataDirectory } = startEdge(desk);
    for (const release of releases) {
      desk.serves = release;
      await edge.poll();
    }
    desk.away = true;
    return { desk, folder: join(dataDirectory, "production"), dataDirectory };
  };
  const restarted = async (desk: Desk, dataDirectory: string) => {
    const { edge, config } = startEdge(desk, dataDirectory);
    await edge.start();
    return headlineAt(edge, config);
  };
  const third = releaseOf(6, { bundle: shopSaying("sixth") });
  const fourth = releaseOf(7, { bundle: shopSaying("seventh") });

  it("answers with the last good release, to the same keys", async () => {
    const { desk, dataDirectory } = await served([first, second]);
    expect(await restarted(desk, dataDirectory)).toBe("fifth");
  });

  it("keeps three releases and no more", async () => {
    const { folder } = await served([first, second, third, fourth]);
    expect((await readdir(folder)).filter((name) => name.startsWith("release-"))).toHaveLength(3);
  });

  it.each([
    { why: "a bit that flipped", damage: async (path: string) => writeFile(path, (await readFile(path, "utf8")).replace("sixth", "sixti")) },
    { why: "half a file", damage: async (path: string) => truncate(path, 900) },
    { why: "an empty file", damage: async (path: string) => truncate(path, 0) },
    { why: "more than was written", damage: async (path: string) => appendFile(path, "x") },
    { why: "a folder in its place", damage: async (path: string) => void (await rm(path), await mkdir(path)) },
    { why: "zeroes", damage: async (path: string) => writeFile(path, Buffer.alloc(3000)) },
  ])("takes the one before when the newest is damaged: $why", async ({ damage }) => {
    const { desk, dataDirectory, folder } = await served([first, second, third]);
    await damage(join(folder, "release-0000000006.json"));
    expect(await restarted(desk, dataDirectory)).toBe("fifth");
    desk.away = false;
    const { edge, config } = startEdge(desk, dataDirectory);
    await edge.start();
    await edge.poll();
    expect(await headlineAt(edge, config)).toBe("sixth");
  });

  it("does not trust a well-formed file that nobody signed", async () => {
    const { desk, dataDirectory, folder } = await served([first]);
    const { writeDurably } = await import("./durable-file");
    const { releaseFileText } = await import("./release-file");
    await writeDurably(join(folder, "release-0000000099.json"), releaseFileText({ ...second, number: 99, confirmedAt: 0 }));
    expect(await restarted(desk, dataDirectory)).toBe("fourth");
  });

  it("refuses afterwards what is older than what lies on disk", async () => {
    const { desk, dataDirectory } = await served([second]);
    const { edge } = startEdge(desk, dataDirectory);
    await edge.start();
    desk.away = false;
    desk.serves = first;
    expect(await edge.poll()).toBe(false);
    expect(edge.progress.failure?.tag).toBe("older-release");
  });

  it("answers the default, never an error, when it knows nothing at all", async () => {
    const desk = openDesk(null);
    desk.away = true;
    expect(await restarted(desk, newFolder())).toBe("no-bundle");
  });

  it("goes on from memory when the disk refuses", async () => {
    const path = join(root, "a-file-not-a-folder");
    await writeFile(path, "");
    const { edge, config } = startEdge(openDesk(first), path);
    expect(await edge.poll()).toBe(true);
    expect(await headlineAt(edge, config)).toBe("fourth");
  });
});

describe("a disk that is slow or full", () => {
  it("delays nothing: with one that never ends a write the edge takes up one release after the other", async () => {
    const desk = openDesk(first);
    const stuck: typeof keptFiles = (folder, kind) => ({ ...keptFiles(folder, kind), keep: () => new Promise(() => undefined) });
    const { edge, config } = startEdge(desk, newFolder(), { filesIn: stuck });
    await edge.start();
    await edge.poll();
    expect(await headlineAt(edge, config)).toBe("fourth");
    desk.serves = second;
    await edge.poll();
    expect(await headlineAt(edge, config)).toBe("fifth");
    expect(edge.kept()).toBeNull();
  });

  it("what was served is kept once there is room, without the origin saying it again", async () => {
    const desk = openDesk(first);
    const room = { left: false };
    const full: typeof keptFiles = (folder, kind) => {
      const files = keptFiles(folder, kind);
      return { ...files, keep: (number, text) => (room.left ? files.keep(number, text) : Promise.reject(new Error("ENOSPC: no space left on device"))) };
    };
    const { edge, config, dataDirectory } = startEdge(desk, newFolder(), { filesIn: full });
    await edge.start();
    await edge.poll();
    expect(await headlineAt(edge, config)).toBe("fourth");
    expect(edge.kept()).toBeNull();
    room.left = true;
    desk.away = true;
    await vi.waitFor(() => expect(edge.kept()).toBe(4), 20_000);
    const again = startEdge(desk, dataDirectory);
    await again.edge.start();
    expect(await headlineAt(again.edge, config)).toBe("fourth");
  });

  it("a restart takes away what a write left behind that did not end", async () => {
    const desk = openDesk(first);
    const { edge, dataDirectory } = startEdge(desk);
    await edge.start();
    await edge.poll();
    const folder = join(dataDirectory, "production");
    await writeFile(join(folder, ".4711-3.tmp"), "half a rel");
    await startEdge(desk, dataDirectory).edge.start();
    expect((await readdir(folder)).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });
});

describe("key rings", () => {
  const turning = (desk: Desk, texts: readonly string[]): Desk => {
    let turn = 0;
    const origin: Desk["origin"] = {
      ...desk.origin,
      keyring: async () => (desk.away ? desk.origin.keyring(null) : { ok: true, value: { text: texts[Math.min((turn += 1), texts.length) - 1] ?? "", tag: null } }),
    };
    return { ...desk, origin };
  };
  const withMore = (id: string): string => JSON.stringify({ keys: [...JSON.parse(keyringText).keys, { id, kind: "browser", secretHash: id.padEnd(64, "0").replace(/[^0-9a-f]/g, "a") }] });

  it.each([
    { why: "half a file", damage: async (path: string) => truncate(path, 40) },
    { why: "an empty file", damage: async (path: string) => truncate(path, 0) },
    { why: "zeroes", damage: async (path: string) => writeFile(path, Buffer.alloc(300)) },
    { why: "another program's file", damage: async (path: string) => writeFile(path, "{}") },
  ])("one that is damaged does not silence the releases: the one before is taken ($why)", async ({ damage }) => {
    const desk = openDesk(first);
    const { edge, config, dataDirectory } = startEdge(turning(desk, [keyringText, withMore("key_b"), withMore("key_c"), withMore("key_d")]));
    await edge.start();
    const folder = join(dataDirectory, "production");
    const rings = async (): Promise<readonly string[]> => (await readdir(folder)).filter((name) => /^keyring-\d+\.json$/.test(name)).toSorted();
    for (const number of [1, 2, 3, 4]) {
      await edge.poll();
      await vi.waitFor(async () => expect(await rings()).toContain(`keyring-000000000${number}.json`), 20_000);
    }
    await vi.waitFor(async () => expect(await rings()).toHaveLength(3), 20_000);
    await damage(join(folder, "keyring-0000000004.json"));
    const again = startEdge({ ...desk, away: true }, dataDirectory);
    await again.edge.start();
    expect(await headlineAt(again.edge, config)).toBe("fourth");
    expect(again.edge.known().keyring?.size).toBe(3);
  });
});

describe("a release that asks for an operator this edge does not have", () => {
  const newer = releaseOf(5, { bundle: { ...shopSaying("fifth"), operators: [...shopBundle.operators, "text.rhymes-with"].sort() } });

  it.each([
    { policy: "serve", headline: "fifth", unsupported: ["text.rhymes-with"], tag: undefined },
    { policy: "refuse", headline: "fourth", unsupported: [], tag: "unsupported-operators" },
  ] as const)("policy $policy", async ({ policy, headline, unsupported, tag }) => {
    const desk = openDesk(first);
    const { edge, config } = startEdge(desk, newFolder(), { unsupported: policy });
    await edge.poll();
    desk.serves = newer;
    await edge.poll();
    expect(await headlineAt(edge, config)).toBe(headline);
    expect(edge.known().live?.loaded.unsupported).toEqual(unsupported);
    expect(edge.progress.failure?.tag).toBe(tag);
  });
});

it("a key that was revoked is refused with the next poll", async () => {
  const desk = openDesk(first);
  const revoking = { ...desk.origin, keyring: async () => ({ ok: true, value: { text: '{"keys":[]}', tag: null } }) as const };
  const config = configFor(newFolder());
  const { edge } = startEdge(desk, config.dataDirectory);
  await edge.poll();
  const after = makeEdge({ config, origin: revoking, log: quiet, now: () => Date.now() });
  await after.start();
  await after.poll();
  expect((await deliver(posting("/api/v1/decide", { profile: {} }), edgePorts(after, { config, log: quiet, events: unheard }))).status).toBe(401);
});
