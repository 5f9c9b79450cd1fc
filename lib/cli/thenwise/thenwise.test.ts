import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { shopFile } from "./shop-file.cases";
import { workspaceText } from "@/lib/core/workspace/workspace-text";

const root = join(import.meta.dirname, "../../..");
const shop = shopFile();
const now = ["--now", "2026-06-15T12:00:00Z"];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "thenwise-files-"));
  file("shop.json", workspaceText(shop));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function file(name: string, text: string): string {
  writeFileSync(join(folder, name), text);
  return name;
}

type Ran = { readonly code: number | null; readonly out: string; readonly said: string };

/** The real process, as somebody would start it, without any of the app's settings. */
function thenwise(args: readonly string[], input: Readable | string = ""): Promise<Ran> {
  const child = spawn(process.execPath, [join(root, "lib/cli/thenwise.mjs"), ...args], { cwd: folder, env: { NODE_ENV: "production", PATH: process.env["PATH"] } });
  const [out, said]: [string[], string[]] = [[], []];
  child.stdout.setEncoding("utf8").on("data", (text: string) => out.push(text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
  child.stdin.on("error", () => undefined);
  Readable.from(typeof input === "string" ? [input] : input).pipe(child.stdin);
  return new Promise((done) => child.on("close", (code) => done({ code, out: out.join(""), said: said.join("") })));
}

/** The shop with its first decision's first branch emptied, which blocks. */
function torn(): string {
  const [first, ...rest] = shop.campaigns;
  if (first === undefined) throw new Error("the shop has no campaign");
  const nodes = Object.entries(first.flow.nodes).map(([id, node]) => {
    if (node.kind !== "decision") return [id, node];
    const branches = node.branches.map((branch) => ({ ...branch, condition: { kind: "group", id: branch.condition.id, match: "all", parts: [] } }));
    return [id, { ...node, branches }];
  });
  return JSON.stringify({ ...shop, campaigns: [{ ...first, flow: { ...first.flow, nodes: Object.fromEntries(nodes) } }, ...rest] });
}

describe("check", () => {
  it("finds nothing in the demo's shop that blocks, and says what no campaign asks for", async () => {
    const ran = await thenwise(["check", "shop.json", ...now]);
    expect(ran).toMatchObject({ code: 0, said: "" });
    expect(ran.out).toMatch(/\n3 campaigns: [^\n]+\.\n$/);
    expect(ran.out).not.toContain("blocks");
    expect(ran.out).toContain("No campaign asks for these audiences: New here.");
  });

  it("proves that a branch below one that asks the same is taken by nobody", async () => {
    const [first, ...rest] = shop.campaigns;
    if (first === undefined) throw new Error("the shop has no campaign");
    const twice = Object.fromEntries(
      Object.entries(first.flow.nodes).map(([id, node]) => {
        const [branch] = node.kind === "decision" ? node.branches : [];
        return [id, node.kind !== "decision" || branch === undefined ? node : { ...node, branches: [branch, ...node.branches.map((each) => ({ ...each, id: `${each.id}_2`, condition: branch.condition }))] }];
      }),
    );
    const ways = Object.values(first.flow.edges).flatMap((edge) => (edge.way.startsWith("brn_") ? [edge, { ...edge, id: `${edge.id}_2`, way: `${edge.way}_2` }] : [edge]));
    const flow = { ...first.flow, nodes: twice, edges: Object.fromEntries(ways.map((edge) => [edge.id, edge])) };
    const ran = await thenwise(["check", file("twice.json", JSON.stringify({ ...shop, campaigns: [{ ...first, flow }, ...rest] })), "--json", ...now]);
    expect(JSON.parse(ran.out)).toMatchObject({ findings: expect.arrayContaining([expect.objectContaining({ certainty: "proved", severity: "warns", at: expect.objectContaining({ way: expect.stringMatching(/_2$/) }) })]) });
  });

  it("says what blocks, where it stands, and ends with 1", async () => {
    const ran = await thenwise(["check", file("torn.json", torn())]);
    expect(ran).toMatchObject({ code: 1, said: "" });
    expect(ran.out).toContain("✗ blocks  Welcome back, VIP, Who is coming?: A condition says nothing yet. Say who is meant.");
  });

  it("says the same to programs", async () => {
    const ran = await thenwise(["check", file("torn.json", torn()), "--json"]);
    expect(JSON.parse(ran.out)).toMatchObject({ blocks: true, findings: expect.arrayContaining([expect.objectContaining({ code: "empty-group", severity: "blocks", sentence: expect.any(String) })]) });
  });

  it("of a file that is none says where it is wrong", async () => {
    expect(await thenwise(["check", file("bad.json", JSON.stringify({ ...shop, format: 7 }))])).toMatchObject({ code: 1, out: "", said: expect.stringMatching(/^thenwise: bad\.json:1:11 \/format is not 1\.\n$/) });
  });

  const pretty = (change: (text: string) => string): string => change(JSON.stringify(shop, null, 1));
  const [firstCampaign] = shop.campaigns;
  const entry = Object.values(firstCampaign?.flow.nodes ?? {}).find(({ kind }) => kind === "entry")?.id ?? "";

  it.each([
    { why: "a comma that is missing", text: pretty((text) => text.replace('"format": 1,', '"format": 1')), says: /^thenwise: bad\.json:3:2 is not JSON: what stands there lacks a comma before it\.\n$/ },
    { why: "an end that is missing", text: pretty((text) => text.slice(0, -2)), says: /^thenwise: bad\.json:\d+:\d+ is not JSON: what stands there lacks a \} before it\.\n$/ },
    { why: "an id of one's own", text: pretty((text) => text.replace(`"id": "${firstCampaign?.id ?? ""}"`, '"id": "spring"')), says: /^thenwise: bad\.json:\d+:10 \/campaigns\/0\/id is not a campaign id: cmp_ and 3 to 24 lower-case letters, digits or _\.\n$/ },
    { why: "a kind of node that there is not", text: pretty((text) => text.replace('"kind": "entry"', '"kind": "start"')), says: /^thenwise: bad\.json:\d+:\d+ \S+\/kind is not one of entry, decision, split, show, note\.\n$/ },
    { why: "a node that many edges lead from and that is gone, said once", text: JSON.stringify({ ...shop, campaigns: shop.campaigns.map((each, at) => (at > 0 ? each : { ...each, flow: { ...each.flow, nodes: Object.fromEntries(Object.entries(each.flow.nodes).filter(([id]) => id === entry)) } })) }), says: /^(?!.*nod_(\w+), which is not there[^]*nod_\1, which)thenwise: bad\.json:1:\d+ \S+ names nod_\w+, which is not there/ },
    { why: "a document that nests deeper than anybody reads", text: `{"format":${"[".repeat(100_000)}${"]".repeat(100_000)}}`, says: /^thenwise: bad\.json[^\n]*\n(bad\.json[^\n]*\n)*$/ },
  ])("with the line and column of $why", async ({ text, says }) => {
    expect(await thenwise(["check", file("bad.json", text)])).toMatchObject({ code: 1, out: "", said: expect.stringMatching(says) });
  });

  it("says a cause once that shows in many places", async () => {
    const without = { ...shop, attributes: shop.attributes.filter(({ key }) => key !== "plan") };
    const ran = await thenwise(["check", file("without.json", JSON.stringify(without)), ...now]);
    expect(ran.out.split("is not in the catalogue").length - 1).toBeGreaterThan(0);
    const sentences = ran.out.split("\n").map((line) => line.replace(/^.*?: /, ""));
    const said = sentences.filter((sentence) => sentence.includes("is not in the catalogue"));
    expect(new Set(said).size).toBe(said.length);
  });
});

describe("compile", () => {
  it("writes the bundle whose SHA-256 it says, the same each time", async () => {
    const ran = await thenwise(["compile", "shop.json"]);
    expect(ran.code).toBe(0);
    expect(ran.said.trim()).toBe(createHash("sha256").update(ran.out).digest("hex"));
    const again = await thenwise(["compile", "shop.json", "--out", "bundle.json"]);
    expect(again.out.trim()).toBe(ran.said.trim());
    expect(readFileSync(join(folder, "bundle.json"), "utf8")).toBe(ran.out);
  });

  it("of a shop with a blocking finding writes nothing", async () => {
    expect(await thenwise(["compile", file("torn.json", torn())])).toMatchObject({ code: 1, out: "", said: expect.stringContaining("keeps torn.json from going out") });
  });
});

describe("decide", () => {
  const vip = { visitor: "v-1", attributes: { plan: "VIP", returning: true }, consent: ["personalization"] };
  const lines = (out: string): readonly unknown[] => out.trim().split("\n").map((line): unknown => JSON.parse(line));

  it("answers each line in its place, bad ones too", async () => {
    const input = [JSON.stringify(vip), "{", "[]", `"${"x".repeat(1_100_000)}"`, JSON.stringify({ visitor: "v-2", attributes: {} })].join("\n");
    const ran = await thenwise(["decide", "shop.json", ...now], input);
    expect(lines(ran.out)).toEqual([
      expect.objectContaining({ visitor: "v-1", decisions: expect.objectContaining({ "home-hero": expect.objectContaining({ variant: expect.objectContaining({ name: expect.any(String) }) }) }) }),
      { line: 2, error: "is not JSON" },
      { line: 3, error: "is not a JSON object" },
      { line: 4, error: "is longer than 1048576 characters" },
      expect.objectContaining({ visitor: "v-2" }),
    ]);
    expect(ran).toMatchObject({ code: 1, said: "thenwise: 3 of 5 lines could not be read; each is answered in its place.\n" });
  });

  it("answers the same from a compiled bundle", async () => {
    await thenwise(["compile", "shop.json", "--out", "bundle.json"]);
    const [drawn, compiled] = await Promise.all(["shop.json", "bundle.json"].map((rules) => thenwise(["decide", rules, ...now], JSON.stringify(vip))));
    expect(drawn?.code).toBe(0);
    expect(compiled).toEqual(drawn);
  });

  it("asks only for the placements that were named, with their content when that was asked for", async () => {
    const ran = await thenwise(["decide", "shop.json", "--placements", "home-hero", "--content", ...now], JSON.stringify(vip));
    expect(lines(ran.out)).toEqual([{ visitor: "v-1", decisions: { "home-hero": expect.objectContaining({ content: expect.objectContaining({ headline: expect.any(String) }) }) } }]);
  });

  it("a hundred thousand lines go through, and whoever stops reading is not shouted at", async () => {
    const many = Readable.from((function* () {
      for (let index = 0; index < 100; index += 1) yield `${JSON.stringify(vip)}\n`.repeat(1000);
    })());
    const ran = await thenwise(["decide", "shop.json", "--placements", "home-hero", ...now], many);
    expect([ran.code, ran.out.split("\n").length - 1]).toEqual([0, 100_000]);
    const child = spawn(process.execPath, [join(root, "lib/cli/thenwise.mjs"), "decide", "shop.json"], { cwd: folder });
    child.stdin.on("error", () => undefined);
    child.stdin.write(`${JSON.stringify(vip)}\n`.repeat(50_000));
    const said: string[] = [];
    child.stderr.setEncoding("utf8").on("data", (text: string) => said.push(text));
    child.stdout.once("data", () => child.stdout.destroy());
    const code = await new Promise((done) => child.on("close", done));
    child.stdin.destroy();
    expect([code, said.join("")]).toEqual([0, ""]);
  }, 60_000);
});

describe("explain, diff, cover, format", () => {
  const [persona] = shop.personas;
  const [campaign] = shop.campaigns;
  const [variant] = Object.values(campaign?.flow.nodes ?? {}).flatMap((node) => (node.kind === "show" ? Object.values(node.variants) : []));

  it("why, why not, and what it would take", async () => {
    const told = await thenwise(["explain", "shop.json", "--persona", persona?.name ?? "", "--variant", variant?.name ?? "", ...now]);
    expect(told.code).toBe(0);
    expect(told.out).toContain(`Why not ${variant?.name ?? "?"}? `);
    expect(told.out).toContain("What would it take?");
    expect(told.out).toContain(campaign?.name ?? "?");
  });

  it("two files that are the same, and two that are not", async () => {
    expect(await thenwise(["diff", "shop.json", "shop.json", ...now])).toEqual({ code: 0, out: "The two are the same.\n\nNobody gets anything else.\n", said: "" });
    const without = { ...shop, campaigns: shop.campaigns.slice(1), order: { ...shop.order, campaigns: shop.order.campaigns.slice(1) } };
    const ran = await thenwise(["diff", "shop.json", file("without.json", workspaceText(without)), ...now]);
    expect(ran.out).toContain(`- campaign ${campaign?.name ?? "?"}`);
    expect(ran.out).toContain("Who gets something else");
  });

  it("who reaches what the personas do not", async () => {
    const ran = await thenwise(["cover", "shop.json", "--json", ...now]);
    const told: { readonly targets: number; readonly reached: number; readonly personas: readonly unknown[]; readonly missed: readonly unknown[] } = JSON.parse(ran.out);
    expect(told.reached).toBeLessThan(told.targets);
    expect(told.personas.length).toBeGreaterThan(0);
    expect(told.missed).toEqual([]);
  });

  it("a file somebody wrote by hand is brought into the one form", async () => {
    const name = file("hand.json", JSON.stringify(shop));
    expect((await thenwise(["format", name, "--check"])).code).toBe(1);
    expect((await thenwise(["format", name, "--write"])).code).toBe(0);
    expect((await thenwise(["format", name, "--check"])).code).toBe(0);
    expect(readFileSync(join(folder, name), "utf8")).toBe(workspaceText(shop));
  });
});

describe("called wrongly, it says so in one sentence and ends with 2", () => {
  it.each([
    { args: ["chekc"], says: /There is no “chekc”/ },
    { args: ["check"], says: /A file is missing/ },
    { args: ["check", "a.json", "b.json"], says: /one file too many/ },
    { args: ["check", "nowhere.json"], says: /nowhere\.json is not there/ },
    { args: ["check", "."], says: /is a folder/ },
    { args: ["check", "shop.json", "--jsno"], says: /jsno/ },
    { args: ["decide", "shop.json", "--now", "yesterday"], says: /is not a moment/ },
    { args: ["compile", "shop.json", "--environment", "no such"], says: /is not the key of an environment/ },
    { args: ["compile", "shop.json", "--out", "no/such/folder.json"], says: /cannot be written/ },
    { args: ["explain", "shop.json"], says: /Say who it is about/ },
    { args: ["explain", "shop.json", "--persona", "Nobody"], says: /There is no persona “Nobody”/ },
  ])("$args", async ({ args, says }) => {
    const ran = await thenwise(args);
    expect(ran).toMatchObject({ code: 2, out: "", said: expect.stringMatching(says) });
    expect(ran.said).not.toMatch(/\n\s+at /);
    expect(ran.said.trim().split("\n")).toHaveLength(1);
  });
});

describe("help", () => {
  it.each(["check", "compile", "decide", "explain", "diff", "cover", "format"])("of %s says how it is called", async (name) => {
    expect(await thenwise([name, "--help"])).toMatchObject({ code: 0, out: expect.stringContaining(`thenwise ${name} `), said: "" });
    expect((await thenwise(["--help"])).out).toContain(`  ${name} `);
  });
});
