import { type EditorPorts, type SaveAnswer, type Unsent } from "./editor-ports";
import { type Edit, type EditorSeed } from "./editor-state";
import { type KeptHistory } from "./kept-history";
import { addArm } from "@/lib/core/flow/edits/add-arm";
import { addBranch } from "@/lib/core/flow/edits/add-branch";
import { connect } from "@/lib/core/flow/edits/connect";
import { deleteNode } from "@/lib/core/flow/edits/delete-node";
import { deleteNodes } from "@/lib/core/flow/edits/delete-nodes";
import { disconnect } from "@/lib/core/flow/edits/disconnect";
import { duplicateBranch } from "@/lib/core/flow/edits/duplicate-branch";
import { insertNode } from "@/lib/core/flow/edits/insert-node";
import { moveLine } from "@/lib/core/flow/edits/move-line";
import { newFlow } from "@/lib/core/flow/edits/new-flow";
import { pasteFragment } from "@/lib/core/flow/edits/paste-fragment";
import { type Refusal } from "@/lib/core/flow/edits/refusal";
import { type Flow } from "@/lib/core/flow/flow";
import { branchBelow, fragmentFromText, fragmentOf } from "@/lib/core/flow/fragment";
import { waysOutOf } from "@/lib/core/flow/graph";
import { applyPatch, type Patch } from "@/lib/core/flow/patch";
import { makeId, type Random } from "@/lib/core/vocabulary/ids";
import { err } from "@/lib/std/result";
import { inEnglish } from "@/lib/words/words";

/** Chance that a test can repeat (mulberry32). */
export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const pick = <Item>(items: readonly Item[], random: Random): Item | undefined => items[Math.floor(random() * items.length)];

type Try = (flow: Flow, random: Random) => ReturnType<Edit<Refusal>>;

const anyNode = (flow: Flow, random: Random) => pick(Object.values(flow.nodes), random);

const tries: readonly Try[] = [
  (flow, random) => {
    const node = anyNode(flow, random);
    const way = node === undefined ? undefined : pick(waysOutOf(flow, node.id), random)?.way;
    const kind = pick(["decision", "decision", "split", "show", "note"] as const, random) ?? "show";
    return node === undefined || way === undefined ? err({ tag: "no-such-way" }) : insertNode(flow, { kind, at: { node: node.id, way } }, random);
  },
  (flow, random) => {
    const node = pick(Object.values(flow.nodes).filter(({ kind }) => kind === "decision"), random);
    return node === undefined ? err({ tag: "no-such-node" }) : addBranch(flow, { node: node.id }, random);
  },
  (flow, random) => {
    const node = pick(Object.values(flow.nodes).filter(({ kind }) => kind === "split"), random);
    return node === undefined ? err({ tag: "no-such-node" }) : addArm(flow, { node: node.id }, random);
  },
  (flow, random) => {
    const [from, to] = [anyNode(flow, random), anyNode(flow, random)];
    const way = from === undefined ? undefined : pick(waysOutOf(flow, from.id), random)?.way;
    return from === undefined || to === undefined || way === undefined ? err({ tag: "no-such-way" }) : connect(flow, { from: from.id, way, to: to.id }, random);
  },
  (flow, random) => {
    const edge = pick(Object.values(flow.edges), random);
    return edge === undefined ? err({ tag: "no-such-edge" }) : disconnect(flow, { edge: edge.id }, random);
  },
  (flow, random) => {
    const node = anyNode(flow, random);
    return node === undefined ? err({ tag: "no-such-node" }) : deleteNode(flow, { node: node.id, below: random() < 0.7 ? "heal" : "cut" }, random);
  },
  (flow, random) => {
    const decisions = Object.values(flow.nodes).flatMap((node) => (node.kind === "decision" ? node.branches.map((branch) => ({ node: node.id, branch: branch.id })) : []));
    const chosen = pick(decisions, random);
    return chosen === undefined ? err({ tag: "no-such-branch" }) : duplicateBranch(flow, { ...chosen, say: inEnglish }, random);
  },
  (flow, random) => {
    const [copied, below] = [anyNode(flow, random), anyNode(flow, random)];
    const way = below === undefined ? undefined : pick(waysOutOf(flow, below.id), random)?.way;
    const fragment = copied === undefined ? null : fragmentOf(flow, random() < 0.5 ? [copied.id] : branchBelow(flow, copied.id));
    if (fragment === null || below === undefined || way === undefined) return err({ tag: "no-such-way" });
    // As it would come back from a clipboard.
    const read = fragmentFromText(JSON.stringify(fragment));
    return read.ok ? pasteFragment(flow, { fragment: read.value, at: { node: below.id, way } }, random) : err({ tag: "not-cards" });
  },
  (flow, random) => {
    const [edge, to] = [pick(Object.values(flow.edges), random), anyNode(flow, random)];
    const way = to === undefined ? undefined : pick(waysOutOf(flow, to.id), random)?.way;
    return edge === undefined || to === undefined || way === undefined ? err({ tag: "no-such-way" }) : moveLine(flow, { edge: edge.id, at: { node: to.id, way } }, random);
  },
  (flow, random) => {
    const nodes = [anyNode(flow, random), anyNode(flow, random)].flatMap((node) => node?.id ?? []);
    return random() < 0.3 ? deleteNodes(flow, { nodes }, random) : err({ tag: "no-such-node" });
  },
];

/** Some edit that a hand might make; it may be refused. */
export const someEdit: Edit<Refusal> = (flow, random) => (pick(tries, random) ?? addNothing)(flow, random);
const addNothing: Try = () => err({ tag: "no-such-node" });

/** A flow after so many tries at editing it. */
export function editedFlow(edits: number, random: Random): Flow {
  let flow = newFlow({ placements: ["home-hero"] }, random);
  for (let count = 0; count < edits; count += 1) {
    const made = someEdit(flow, random);
    if (made.ok) flow = applyPatch(flow, made.value);
  }
  return flow;
}

export function seedOf(flow: Flow, revision = 1): EditorSeed {
  return {
    workspace: "fell",
    role: "editor",
    may: { edit: true, publish: false, withdraw: false },
    campaign: { id: makeId("campaign", seededRandom(1)), name: "VIP", rank: 0, archived: false },
    flow,
    revision,
    library: { attributes: [], audiences: [], placements: [] },
    personas: [],
    campaigns: [],
    environment: "production",
    environments: [],
    live: null,
    wish: null,
  };
}

/** A server in a few lines, with a clock that only moves when told. */
export function fakeWorld(opened: { readonly flow: Flow; readonly revision: number }, unsent: Unsent | null = null, undo: KeptHistory | null = null) {
  let stored = opened;
  let kept = unsent;
  let keptUndo = undo;
  let reachable = true;
  let losesAnswers = false;
  let timers: { readonly at: number; readonly run: () => void }[] = [];
  let clock = 0;
  const requests: { readonly revision: number; readonly patch: Patch }[] = [];
  const saveFlow: EditorPorts["saveFlow"] = (request) => {
    requests.push(request);
    if (!reachable) return Promise.resolve<SaveAnswer>({ tag: "unreachable" });
    if (request.revision !== stored.revision) return Promise.resolve<SaveAnswer>({ tag: "stale", theirs: stored });
    stored = { flow: applyPatch(stored.flow, request.patch), revision: stored.revision + 1 };
    return Promise.resolve<SaveAnswer>(losesAnswers ? { tag: "unreachable" } : { tag: "saved", revision: stored.revision });
  };
  const ports: EditorPorts = {
    saveFlow,
    saveName: () => Promise.resolve({ tag: "saved", revision: stored.revision }),
    unsent: { read: () => kept, write: (next) => (kept = next) },
    undo: { read: () => keptUndo, write: (next) => (keptUndo = next) },
    // A server that saves has nothing to say of rules.
    openProver: () => ({ prove: () => new Promise(() => undefined), end: () => undefined }),
    random: seededRandom(7),
    say: inEnglish,
    clock: () => clock,
    after(milliseconds, run) {
      const timer = { at: clock + milliseconds, run };
      timers.push(timer);
      return () => (timers = timers.filter((other) => other !== timer));
    },
    hurry: () => () => undefined,
  };
  return {
    ports,
    requests,
    stored: () => stored,
    kept: () => kept,
    keptUndo: () => keptUndo,
    reach: (next: boolean) => (reachable = next),
    loseAnswers: (next: boolean) => (losesAnswers = next),
    /** Somebody else saves. */
    colleague(edit: Edit<Refusal>, random: Random) {
      const made = edit(stored.flow, random);
      if (made.ok) stored = { flow: applyPatch(stored.flow, made.value), revision: stored.revision + 1 };
      return made.ok;
    },
    async pass(milliseconds: number) {
      const until = clock + milliseconds;
      for (;;) {
        const next = timers.filter(({ at }) => at <= until).toSorted((a, b) => a.at - b.at)[0];
        if (next === undefined) break;
        clock = Math.max(clock, next.at);
        timers = timers.filter((other) => other !== next);
        next.run();
        for (let turn = 0; turn < 8; turn += 1) await Promise.resolve();
      }
      clock = until;
    },
  };
}
