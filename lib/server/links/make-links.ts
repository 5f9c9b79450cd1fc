import "server-only";
import { type LinkDto, type LinkOutcome, type LinkQuestion } from "@/lib/api/links";
import { type Reach, type Reached } from "@/lib/server/egress/reach";
import { type Actor } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { makeRate } from "@/lib/server/policy/rate";
import { type World } from "@/lib/server/policy/world";
import { err, ok, type Result } from "@/lib/std/result";

const mostTurns = 5;
/** For all turns together: nobody waits longer for a word beside a field, and no site holds a request open for longer. */
const longestMs = 12_000;
const mostInAMinute = 60;

/** Whether the addresses that variants lead to are there. */
export function makeLinks({ reach, world }: { readonly reach: Reach; readonly world: World }) {
  const rate = makeRate({ most: mostInAMinute, seconds: 60, clock: world.clock });
  return {
    async check(actor: Actor, { address }: LinkQuestion): Promise<Result<LinkDto, Failure>> {
      const allowed = permit(actor, "campaigns.edit");
      if (!allowed.ok) return allowed;
      const wait = rate(actor.workspace.id);
      return wait === null ? ok(await follow(reach, new URL(address), () => world.clock().getTime())) : err({ tag: "too-many-attempts", retryAfterSeconds: wait });
    },
  };
}

async function follow(reach: Reach, first: URL, now: () => number): Promise<LinkDto> {
  const until = now() + longestMs;
  let [url, leadsTo]: [URL, string | null] = [first, null];
  for (let turn = 0; turn <= mostTurns; turn += 1) {
    if (now() > until) return { outcome: "no-answer", status: null, leadsTo };
    const reached = await ask(reach, url);
    const next = turnOf(reached, url);
    if (next === null) return { ...told(reached), leadsTo };
    url = next;
    leadsTo = next.href.slice(0, 2000);
  }
  return { outcome: "too-many-turns", status: null, leadsTo };
}

/** Where an answer leads on to; null: it is the end. */
function turnOf(reached: Reached, from: URL): URL | null {
  if (reached.tag !== "answered" || reached.location === null || reached.status < 300 || reached.status >= 400) return null;
  return URL.canParse(reached.location, from.href) ? new URL(reached.location, from.href) : null;
}

/** Not every server knows HEAD: what it refuses is asked again as a browser would. */
async function ask(reach: Reach, url: URL): Promise<Reached> {
  const head = await reach(url, "HEAD");
  return head.tag === "answered" && head.status >= 400 ? reach(url, "GET") : head;
}

function told(reached: Reached): { readonly outcome: LinkOutcome; readonly status: number | null } {
  if (reached.tag !== "answered") return { outcome: reached.tag, status: null };
  const { status } = reached;
  if (status === 404 || status === 410) return { outcome: "missing", status };
  if (status === 401 || status === 403) return { outcome: "forbidden", status };
  return { outcome: status < 400 ? "answers" : "failing", status };
}
