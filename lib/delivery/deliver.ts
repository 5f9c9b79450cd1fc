import { callerOf } from "./caller-of";
import { corsHeaders, preflightHeaders } from "./cors";
import { type DeliveryRoute } from "./delivery-routes";
import { type DeliveryAnswer, type DeliveryRequest } from "./exchange";
import { findRoute, type Found } from "./find-route";
import { type DeliveryPorts } from "./ports";
import { problemAnswer, type Asked, type Fault } from "./problem-answer";
import { type RateLimiter } from "./rate-limiter";
import { err, ok, type Result } from "@/lib/std/result";

/** Answers one request. It always answers: what is thrown on the way is a bug of ours, reported and told as a 500. */
export async function deliver(request: DeliveryRequest, ports: DeliveryPorts): Promise<DeliveryAnswer> {
  const found = findRoute(request.path);
  if (found === null) return problemAnswer({ code: "not-found", detail: "There is nothing at this address." }, { path: request.path });
  const { route } = found;
  if (request.method === "OPTIONS") return optionsOf(route);
  const answer = await answerOf(request, found, ports).catch((thrown: unknown) => faultAnswer(thrown, { request, found, ports }));
  const headers = { ...answer.headers, ...(route.for === "pages" ? corsHeaders : {}), ...staleHeader(ports), "x-content-type-options": "nosniff" };
  return { ...answer, headers };
}

async function answerOf(request: DeliveryRequest, found: Found, ports: DeliveryPorts): Promise<DeliveryAnswer> {
  const { route, params } = found;
  const asked = askedOf(request, found);
  if (!allowedMethods(route).includes(request.method)) return methodNotAllowed(route, asked);
  const caller = await callerOf(request, ports.keys);
  if (!caller.ok) return problemAnswer(caller.error, asked);
  const within = withinLimit(ports.limiter, caller.value.key);
  if (!within.ok) return problemAnswer(within.error, asked);
  const answer = await route.handle({ request, caller: caller.value, ports, params });
  const told = answer.ok ? answer.value : problemAnswer(answer.error, asked);
  return { ...told, headers: { ...told.headers, ...within.value } };
}

const askedOf = (request: DeliveryRequest, { route, params }: Found): Asked =>
  route.dialect === "ofrep" ? { path: request.path, ofrep: { flag: params["key"] ?? null } } : { path: request.path };

const allowedMethods = ({ method }: DeliveryRoute): readonly string[] => (method === "GET" ? ["GET", "HEAD", "OPTIONS"] : [method, "OPTIONS"]);

function optionsOf(route: DeliveryRoute): DeliveryAnswer {
  const allow = { allow: allowedMethods(route).join(", ") };
  return { status: 204, headers: route.for === "pages" ? { ...allow, ...corsHeaders, ...preflightHeaders } : allow, body: null };
}

function methodNotAllowed(route: DeliveryRoute, asked: Asked): DeliveryAnswer {
  const allow = allowedMethods(route).join(", ");
  return problemAnswer({ code: "method-not-allowed", detail: `This address answers ${allow}.`, headers: { allow } }, asked);
}

/** Takes one request from the key's bucket. What is left is said on every answer, so that a client can slow down by itself. */
function withinLimit(limiter: RateLimiter, key: string): Result<Readonly<Record<string, string>>, Fault> {
  const taken = limiter.take(key);
  const { burst, perSecond } = limiter.limit;
  const window = Math.max(1, Math.round(burst / perSecond));
  const headers = { "ratelimit-policy": `"default";q=${burst};w=${window}`, ratelimit: `"default";r=${taken.left};t=${taken.retryAfterSeconds}` };
  if (taken.allowed) return ok(headers);
  // Whole seconds: OpenFeature clients read a date here as its year.
  const retry = { "retry-after": String(taken.retryAfterSeconds) };
  return err({ code: "too-many-attempts", detail: `This key may ask ${perSecond} times a second. Try again in ${taken.retryAfterSeconds} s.`, headers: { ...headers, ...retry } });
}

function staleHeader(ports: DeliveryPorts): Readonly<Record<string, string>> {
  const seconds = ports.staleSeconds();
  return seconds === null ? {} : { "thenwise-stale-seconds": String(seconds) };
}

type Unfinished = { readonly request: DeliveryRequest; readonly found: Found; readonly ports: DeliveryPorts };

function faultAnswer(thrown: unknown, { request, found, ports }: Unfinished): DeliveryAnswer {
  ports.onFault(thrown, request.path);
  const detail = "Something went wrong on our side. Show the default and try again later.";
  return problemAnswer({ code: "internal", detail }, askedOf(request, found));
}
