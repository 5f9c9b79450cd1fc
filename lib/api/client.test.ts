import { describe, expect, expectTypeOf, it } from "vitest";
import { makeClient } from "./client";
import { type AttributeDto } from "./attributes";
import { problemOf, type Problem } from "./problem";
import { type Result } from "@/lib/std/result";

type Seen = { readonly url: string; readonly init: RequestInit };

function clientThat(answers: () => Response | Promise<Response>) {
  const seen: Seen[] = [];
  const fetch = (url: string | URL | Request, init: RequestInit = {}) => {
    seen.push({ url: String(url), init });
    return Promise.resolve(answers());
  };
  return { client: makeClient({ workspace: "fjell", fetch }), seen };
}

describe("the typed client", () => {
  it("names the workspace, escapes parameters and sends the revision of a deletion in the query", async () => {
    const { client, seen } = clientThat(() => new Response(null, { status: 204 }));
    expect(await client.deleteAttribute("a/b", 7)).toEqual({ ok: true, value: null });
    expect(seen[0]?.url).toBe("/api/v1/attributes/a%2Fb?revision=7");
    expect(seen[0]?.init.headers).toMatchObject({ "Thenwise-Workspace": "fjell" });
  });

  it("sends a publish with its idempotency key", async () => {
    const { client, seen } = clientThat(() => Response.json({}, { status: 201 }));
    await client.publish("production", { campaigns: [], withdraw: [], live: 3, note: "" }, "same-again");
    expect(seen[0]?.init.headers).toMatchObject({ "Idempotency-Key": "same-again", "content-type": "application/json" });
  });

  it("answers a problem as a value", async () => {
    const { client } = clientThat(() => Response.json(problemOf("not-found"), { status: 404 }));
    expect(await client.getPersona("per_nobody")).toMatchObject({ ok: false, error: { code: "not-found", status: 404 } });
  });

  it.each([
    { why: "a lost connection", answers: () => Promise.reject(new TypeError("fetch failed")), code: "offline" },
    { why: "a proxy's page instead of an answer", answers: () => new Response("<html>", { status: 502 }), code: "internal" },
    { why: "an answer cut short", answers: () => new Response('{"data":[', { status: 200 }), code: "internal" },
  ])("says so after $why, and does not throw", async ({ answers, code }) => {
    const { client } = clientThat(answers);
    expect(await client.listAttributes()).toMatchObject({ ok: false, error: { code } });
  });

  it("knows what each route answers", () => {
    const { client } = clientThat(() => Response.json({}));
    expectTypeOf(client.getAttribute).returns.resolves.toEqualTypeOf<Result<AttributeDto, Problem>>();
    expectTypeOf(client.signOutEverywhere).returns.resolves.toEqualTypeOf<Result<null, Problem>>();
  });
});
