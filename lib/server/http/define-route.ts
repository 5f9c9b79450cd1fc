import "server-only";
import { randomUUID } from "node:crypto";
import { z } from "zod";
import { fieldProblems } from "./field-problems";
import { isFromOwnOrigin } from "./own-origin";
import { failureResponse, problemResponse, type Place } from "./problem-response";
import { readFile } from "./read-file";
import { readJson } from "./read-json";
import { unstorableTexts } from "./unstorable-texts";
import { workspaceHeader } from "@/lib/api/headers";
import { type ProblemCode } from "@/lib/api/problem";
import { permissions } from "@/lib/api/roles";
import { type Access, type ParamsOf, type Route } from "@/lib/api/route";
import { container } from "@/lib/server/container";
import { currentSession } from "@/lib/server/auth/current-session";
import { doorOf } from "@/lib/server/auth/door-of";
import { isDatabaseAway } from "@/lib/server/db/database-away";
import { type Door } from "@/lib/server/people/make-sign-in";
import { type Actor, type Person } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { err, ok, type Result } from "@/lib/std/result";

type Typed<Path extends string, Body, Query> = Omit<Route, "path" | "body" | "query"> & {
  readonly path: Path;
  readonly body: z.ZodType<Body> | null;
  readonly query: z.ZodType<Query> | null;
};

/** What a handler is given: who asks, and what they sent, parsed. */
export type Call<Who, Params, Body, Query> = {
  readonly actor: Who;
  readonly params: Params;
  readonly body: Body;
  readonly query: Query;
  /** The body of a route that takes a file, as it came; of all others empty. */
  readonly file: Uint8Array;
  readonly door: Door;
  readonly header: (name: string) => string | null;
};

type Handle<Who, Path extends string, Body, Query> = (call: Call<Who, ParamsOf<Path>, Body, Query>) => Promise<Result<unknown, Failure>>;
type Context = { readonly params: Promise<Readonly<Record<string, unknown>>> };
export type RouteHandler = (request: Request, context: Context) => Promise<Response>;

/** A route for members of a workspace, named by the header or, with one membership, not at all. */
export const memberRoute = <Path extends string, Body, Query>(route: Typed<Path, Body, Query>, handle: Handle<Actor, Path, Body, Query>): RouteHandler => handler(route, handle, member);

/** A route for whoever is signed in. */
export const personRoute = <Path extends string, Body, Query>(route: Typed<Path, Body, Query>, handle: Handle<Person, Path, Body, Query>): RouteHandler => handler(route, handle, person);

/** A route for anyone at all. */
export const openRoute = <Path extends string, Body, Query>(route: Typed<Path, Body, Query>, handle: Handle<null, Path, Body, Query>): RouteHandler =>
  handler(route, handle, () => Promise.resolve(ok(null)));

type Recognise<Who> = (request: Request, access: Access) => Promise<Result<Who, Failure>>;

async function member(request: Request, access: Access): Promise<Result<Actor, Failure>> {
  const session = await currentSession(request.headers);
  if (session === null) return err({ tag: "unauthenticated" });
  const actor = await container().sessions.actorIn(session, request.headers.get(workspaceHeader));
  // Somebody else's workspace is answered like one that does not exist.
  if (actor === null) return err({ tag: "not-found" });
  const permission = permissions.find((each) => each === access);
  const allowed = permission === undefined ? ok(null) : permit(actor, permission);
  return allowed.ok ? ok(actor) : allowed;
}

async function person(request: Request): Promise<Result<Person, Failure>> {
  const session = await currentSession(request.headers);
  return session === null ? err({ tag: "unauthenticated" }) : ok(session.person);
}

function handler<Who, Path extends string, Body, Query>(route: Typed<Path, Body, Query>, handle: Handle<Who, Path, Body, Query>, recognise: Recognise<Who>): RouteHandler {
  return async (request, context) => {
    const place: Place = { instance: new URL(request.url).pathname, requestId: randomUUID() };
    try {
      const call = await read(route, { request, context, recognise });
      if (!call.ok) return refused(call.error, place);
      const answer = await handle(call.value);
      return answer.ok ? answered(route, answer.value) : failureResponse(answer.error, place);
    } catch (error) {
      return broken(error, place);
    }
  };
}

type Refused = Failure | { readonly code: ProblemCode; readonly detail: string };
type Asked<Who> = { readonly request: Request; readonly context: Context; readonly recognise: Recognise<Who> };

/** Who asks, and whether they may, comes before what they sent: a stranger learns nothing about bodies. The use-case asks again. */
async function read<Who, Path extends string, Body, Query>(route: Typed<Path, Body, Query>, asked: Asked<Who>): Promise<Result<Call<Who, ParamsOf<Path>, Body, Query>, Refused>> {
  const { request, context, recognise } = asked;
  if (route.method !== "GET" && !isFromOwnOrigin(request.headers)) return err({ code: "foreign-origin", detail: "Changes are taken from Thenwise's own pages only." });
  const actor = await recognise(request, route.access);
  if (!actor.ok) return actor;
  const params = parsed(paramsSchema<Path>(route.path), await context.params, "/");
  // An address that no database could keep is one that nothing has.
  if (!params.ok || unstorableTexts(params.value).length > 0) return err({ tag: "not-found" });
  const query = parsed(route.query ?? nothing<Query>(), route.query === null ? null : Object.fromEntries(new URL(request.url).searchParams), "/?");
  if (!query.ok) return query;
  const json = route.body === null ? ok(null) : await readJson(request, route.bodyBytes);
  if (!json.ok) return json;
  const unstorable = [...unstorableTexts(query.value), ...unstorableTexts(json.value)];
  if (unstorable.length > 0) return err({ tag: "invalid", errors: unstorable });
  const body = parsed(route.body ?? nothing<Body>(), json.value, "/");
  if (!body.ok) return body;
  const file = route.takesFile ? await readFile(request, route.bodyBytes) : ok(new Uint8Array());
  if (!file.ok) return file;
  const header = (name: string): string | null => request.headers.get(name);
  return ok({ actor: actor.value, params: params.value, query: query.value, body: body.value, file: file.value, door: doorOf(header("x-forwarded-for")), header });
}

/** A route without a body or query has nothing to parse. */
const nothing = <Value>(): z.ZodType<Value> => z.custom<Value>((raw) => raw === null);

function paramsSchema<Path extends string>(path: Path): z.ZodType<ParamsOf<Path>> {
  const names = Array.from(path.matchAll(/\{(\w+)\}/g), ([, name]) => name ?? "");
  const shape = z.record(z.string(), z.string().min(1).max(200));
  return z.custom<ParamsOf<Path>>((raw) => names.every((name) => shape.safeParse(raw).data?.[name] !== undefined));
}

function parsed<Value>(schema: z.ZodType<Value>, raw: unknown, root: "/" | "/?"): Result<Value, Failure> {
  const result = schema.safeParse(raw);
  if (result.success) return ok(result.data);
  return err({ tag: "invalid", errors: fieldProblems(result.error.issues, root) });
}

function refused(why: Refused, place: Place): Response {
  return "tag" in why ? failureResponse(why, place) : problemResponse(why.code, { detail: why.detail, ...place });
}

function answered(route: Pick<Route, "status">, value: unknown): Response {
  const headers = { "Cache-Control": "private, no-store" };
  return route.status === 204 ? new Response(null, { status: 204, headers }) : Response.json(value, { status: route.status, headers });
}

/** A bug, or a database that is away. The caller gets an id to tell us; what happened stays in the log. */
function broken(error: unknown, place: Place): Response {
  console.error(JSON.stringify({ level: "error", ...place, error: error instanceof Error ? { name: error.name, message: error.message.slice(0, 2000), stack: error.stack?.slice(0, 4000) } : String(error) }));
  if (!isDatabaseAway(error)) return problemResponse("internal", { detail: "Something went wrong on our side. Nothing was half done.", ...place });
  const response = problemResponse("unavailable", { detail: "The database does not answer right now. Try again in a moment.", ...place });
  response.headers.set("Retry-After", "5");
  return response;
}
