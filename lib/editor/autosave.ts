import { diffRecords } from "./diff-records";
import { type DrawnCause, type EditorPorts, type SaveAnswer } from "./editor-ports";
import { type SaveState, type Theirs } from "./editor-state";
import { joinPatches } from "@/lib/core/flow/join-patches";
import { type Flow } from "@/lib/core/flow/flow";
import { applyPatch, invertPatch, type Patch } from "@/lib/core/flow/patch";

/** How long typing may rest before it is saved, and how long to wait after a failure, doubled each time. */
export const autosaveTimes = { restMs: 400, firstRetryMs: 1000, lastRetryMs: 30_000 } as const;

export type Autosave = {
  /** Takes an edit to be sent; one with a cause is a point of the history. */
  push(patch: Patch, cause?: DrawnCause): void;
  pushName(name: string): void;
  /** What no server has confirmed yet, as one patch. */
  pending(): Patch;
  /** Edits that clash with what the server has, from before this page was opened. */
  hold(patch: Patch, theirs: Theirs): void;
  /** After a conflict was settled: what is left to send, against this revision. */
  settle(revision: number, patch: Patch, cause?: DrawnCause): void;
  flush(): void;
};

type AutosaveOptions = {
  readonly ports: EditorPorts;
  readonly revision: number;
  /** The flow on screen, every edit in it. */
  readonly current: () => Flow;
  /** Told of every step, with the revision that is saved by now. */
  readonly report: (save: SaveState, revision: number) => void;
};

/**
 * Sends edits one request at a time, each against the revision the last one made. Edits made while one is under way wait
 * and go out as one. What is not confirmed stays in the store; a stale revision stops everything until it is settled.
 */
export function createAutosave({ ports, revision, current, report }: AutosaveOptions): Autosave {
  const engine: Engine = { ports, current, report, revision, queued: [], cause: null, name: null, underWay: null, busy: false, halted: false, failures: 0, callOff: null };
  return {
    pending: () => pendingOf(engine),
    flush: () => flush(engine),
    push(patch, cause) {
      engine.queued = joinPatches(engine.queued, patch);
      engine.cause = cause ?? engine.cause;
      keep(engine);
      rest(engine);
    },
    pushName(name) {
      engine.name = name;
      rest(engine);
    },
    hold(patch, theirs) {
      engine.queued = patch;
      engine.halted = true;
      report({ state: "conflict", theirs }, engine.revision);
    },
    settle(next, patch, cause) {
      Object.assign(engine, { revision: next, queued: patch, cause: cause ?? null, underWay: null, halted: false });
      keep(engine);
      flush(engine);
    },
  };
}

type Engine = Omit<AutosaveOptions, "revision"> & {
  revision: number;
  queued: Patch;
  /** Why the queued edits, or those under way, are a point of the history. */
  cause: DrawnCause | null;
  name: string | null;
  /** Sent, and maybe arrived. */
  underWay: Patch | null;
  busy: boolean;
  /** Until a conflict is settled, or for good after a refusal. */
  halted: boolean;
  failures: number;
  callOff: (() => void) | null;
};

const pendingOf = ({ underWay, queued }: Engine): Patch => (underWay === null ? queued : joinPatches(underWay, queued));

function keep(engine: Engine): void {
  const { ports, revision, underWay, queued } = engine;
  ports.unsent.write(pendingOf(engine).length === 0 ? null : { revision, underWay: underWay ?? [], queued });
}

/** Waits until the hand rests. After a failure the next try is already set. */
function rest(engine: Engine): void {
  if (engine.halted || engine.failures > 0) return;
  if (!engine.busy) engine.report({ state: "unsaved" }, engine.revision);
  later(engine, autosaveTimes.restMs);
}

function later(engine: Engine, milliseconds: number): void {
  engine.callOff?.();
  engine.callOff = engine.ports.after(milliseconds, () => flush(engine));
}

function flush(engine: Engine): void {
  engine.callOff?.();
  engine.callOff = null;
  if (engine.busy || engine.halted) return;
  if (engine.underWay !== null || engine.queued.length > 0) sendFlow(engine);
  else if (engine.name !== null) sendName(engine, engine.name);
  else engine.report({ state: "saved", at: engine.ports.clock() }, engine.revision);
}

function sendFlow(engine: Engine): void {
  // After a failure the same edits go again, alone: should they have arrived, they can be told from a colleague's.
  const patch = engine.underWay ?? engine.queued;
  if (engine.underWay === null) engine.queued = [];
  engine.underWay = patch;
  send(engine, engine.ports.saveFlow({ revision: engine.revision, patch, cause: engine.cause }));
}

function sendName(engine: Engine, name: string): void {
  const answer = engine.ports.saveName({ revision: engine.revision, name }).then((given) => {
    if (given.tag === "saved" && engine.name === name) engine.name = null;
    return given;
  });
  send(engine, answer);
}

function send(engine: Engine, answer: Promise<SaveAnswer>): void {
  engine.busy = true;
  engine.report({ state: "saving" }, engine.revision);
  void answer.then((given) => receive(engine, given));
}

function receive(engine: Engine, answer: SaveAnswer): void {
  engine.busy = false;
  if (answer.tag !== "saved" && !(answer.tag === "stale" && isOurs(engine, answer.theirs.flow))) {
    fail(engine, answer);
    return;
  }
  engine.revision = answer.tag === "saved" ? answer.revision : answer.theirs.revision;
  if (engine.underWay !== null) engine.cause = null;
  engine.underWay = null;
  engine.failures = 0;
  keep(engine);
  flush(engine);
}

/** An answer that got lost looks like somebody else's edit, until one sees that it is our own. */
function isOurs({ current, queued }: Engine, theirs: Flow): boolean {
  return diffRecords(applyPatch(current(), invertPatch(queued)), theirs).length === 0;
}

function fail(engine: Engine, answer: Exclude<SaveAnswer, { tag: "saved" }>): void {
  if (answer.tag === "unreachable") {
    engine.report({ state: "offline" }, engine.revision);
    later(engine, Math.min(autosaveTimes.firstRetryMs * 2 ** engine.failures, autosaveTimes.lastRetryMs));
    engine.failures += 1;
    return;
  }
  Object.assign(engine, { queued: pendingOf(engine), underWay: null, halted: true, failures: 0 });
  keep(engine);
  engine.report(answer.tag === "stale" ? { state: "conflict", theirs: answer.theirs } : { state: "refused", why: answer.why }, engine.revision);
}
