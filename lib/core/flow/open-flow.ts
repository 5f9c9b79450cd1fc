import { err, ok, type Result } from "@/lib/std/result";
import { flowSchema, type Flow } from "./flow";
import { inOrder, nodeOf, waysOutOf } from "./graph";

/** Why a document is not a flow, each with the JSON Pointer of the place. */
export type BadFlow = { readonly tag: "bad-flow"; readonly problems: readonly { readonly pointer: string; readonly detail: string }[] };

/**
 * The one door from a stored or sent document to a flow: shapes, bounds, and the structure that everything else may rely
 * on: records under their own ids, at most one entry, edges between nodes that exist by ways that exist, at most one edge
 * a way, no circle. What is merely unfinished is a finding, not a reason to refuse.
 */
export function openFlow(raw: unknown): Result<Flow, BadFlow> {
  const parsed = flowSchema.safeParse(raw);
  if (!parsed.success) {
    const problems = parsed.error.issues.slice(0, 20).map(({ path, message }) => ({ pointer: pointerOf(path), detail: message }));
    return err({ tag: "bad-flow", problems });
  }
  const problems = structureProblems(parsed.data);
  return problems.length === 0 ? ok(parsed.data) : err({ tag: "bad-flow", problems });
}

type Problem = BadFlow["problems"][number];

/** What keeps a document that has the shape of a flow from being one: the second half of the door, for whoever parsed the shape with what lies around it. */
export function structureProblems(flow: Flow): readonly Problem[] {
  const problems = [...recordProblems(flow), ...edgeProblems(flow)];
  return problems.length === 0 && inOrder(flow) === null ? [{ pointer: "/edges", detail: "lead in a circle" }] : problems;
}

const pointerOf = (path: readonly PropertyKey[]): string => path.map((part) => `/${String(part).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");

function recordProblems(flow: Flow): Problem[] {
  const misnamed = [...Object.entries(flow.nodes).map(entryOfTable("nodes")), ...Object.entries(flow.edges).map(entryOfTable("edges"))];
  const problems = misnamed.flatMap(({ table, key, id }) => (key === id ? [] : [{ pointer: `/${table}/${key}/id`, detail: "is not the id it is stored under" }]));
  const entries = Object.values(flow.nodes).filter(({ kind }) => kind === "entry");
  if (entries.length > 1) problems.push({ pointer: "/nodes", detail: "hold more than one entry" });
  return problems;
}

const entryOfTable =
  (table: "nodes" | "edges") =>
  ([key, { id }]: [string, { readonly id: string }]) => ({ table, key, id });

function edgeProblems(flow: Flow): Problem[] {
  const taken = new Set<string>();
  const missing = new Set<string>();
  return Object.values(flow.edges).flatMap((edge): Problem[] => {
    const at = (member: string, detail: string): Problem => ({ pointer: `/edges/${edge.id}/${member}`, detail });
    // One node that is gone is one mistake, however many edges knew it.
    const gone = (member: "from" | "to"): readonly Problem[] => {
      const said = missing.has(edge[member]);
      missing.add(edge[member]);
      return said ? [] : [at(member, `names ${edge[member]}, which is not there`)];
    };
    if (nodeOf(flow, edge.from) === undefined) return [...gone("from")];
    const to = nodeOf(flow, edge.to);
    if (to === undefined) return [...gone("to")];
    if (to.kind === "entry" || to.kind === "note") return [at("to", `leads to ${to.kind === "entry" ? "the entry" : "a note"}`)];
    if (!waysOutOf(flow, edge.from).some(({ way }) => way === edge.way)) return [at("way", "is not a way out of that node")];
    const place = `${edge.from} ${edge.way}`;
    if (taken.has(place)) return [at("way", "has more than one edge")];
    taken.add(place);
    return [];
  });
}
