import { type EditorPorts, type SaveAnswer } from "./editor-ports";
import { type SaveState, type Theirs } from "./editor-state";
import { joinPatches } from "./join-patches";
import { diffRecords } from "./diff-records";
import { type Flow } from "@/lib/core/flow/flow";
import { applyPatch, invertPatch, type Patch } from "@/lib/core/flow/patch";

/** How long typing may rest before it is saved, and how long to wait after a failure, doubled each time. */
export const autosaveTimes = { restMs: 400, firstRetryMs: 1000, lastRetryMs: 30_000 } as const;

export type Autosave = {
  /** Takes an edit to be sent. */
  push(patch: Patch): void;
  pushName(name: string): void;
  /** What no server has confirmed yet, as one patch. */
  pending(): Patch;
  /** Edits that clash with what the server has, from before this page was opened. */
  hold(patch: Patch, theirs: Theirs): void;
  /** After a conflict was settled: what is left to send, against this revision. */
  settle(revision: number, patch: Patch): void;
  flush(): void;
  stop(): void;
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
export function createAutosave({ ports, revision: opened, current, report }: AutosaveOptions): Autosave {
  let revision = opened;
  let queued: Patch = [];
  let name: string | null = null;
  let underWay: Patch | null = null;
  let busy = false;
  let halted = false;
  let failures = 0;
  let callOff: (() => void) | null = null;

  const pending = () => (underWay === null ? queued : joinPatches(underWay, queued));
  const keep = () => {
    ports.unsent.write(pending().length === 0 ? null : { revision, underWay: underWay ?? [], queued });
  };
  const later = (milliseconds: number) => {
    callOff?.();
    callOff = ports.after(milliseconds, flush);
  };

  function flush(): void {
    callOff?.();
    callOff = null;
    if (busy || halted) return;
    if (queued.length > 0) sendFlow();
    else if (name !== null) sendName(name);
    else report({ state: "saved", at: ports.clock() }, revision);
  }

  function sendFlow(): void {
    busy = true;
    const patch = queued;
    underWay = patch;
    queued = [];
    report({ state: "saving" }, revision);
    void ports.saveFlow({ revision, patch }).then(receive);
  }

  function sendName(sent: string): void {
    busy = true;
    report({ state: "saving" }, revision);
    void ports.saveName({ revision, name: sent }).then((answer) => {
      if (answer.tag === "saved" && name === sent) name = null;
      receive(answer);
    });
  }

  function receive(answer: SaveAnswer): void {
    busy = false;
    if (answer.tag !== "saved" && !(answer.tag === "stale" && isOurs(answer.theirs.flow))) {
      queued = pending();
      underWay = null;
      keep();
      fail(answer);
      return;
    }
    revision = answer.tag === "saved" ? answer.revision : answer.theirs.revision;
    underWay = null;
    failures = 0;
    keep();
    flush();
  }

  /** An answer that got lost looks like somebody else's edit, until one sees that it is our own. */
  function isOurs(theirs: Flow): boolean {
    return diffRecords(applyPatch(current(), invertPatch(queued)), theirs).length === 0;
  }

  function fail(answer: Exclude<SaveAnswer, { tag: "saved" }>): void {
    if (answer.tag === "unreachable") {
      report({ state: "offline" }, revision);
      later(Math.min(autosaveTimes.firstRetryMs * 2 ** failures, autosaveTimes.lastRetryMs));
      failures += 1;
      return;
    }
    halted = true;
    report(answer.tag === "stale" ? { state: "conflict", theirs: answer.theirs } : { state: "refused", why: answer.why }, revision);
  }

  return {
    pending,
    flush,
    push(patch) {
      queued = joinPatches(queued, patch);
      keep();
      if (halted) return;
      if (!busy && failures === 0) report({ state: "unsaved" }, revision);
      if (failures === 0) later(autosaveTimes.restMs);
    },
    pushName(next) {
      name = next;
      if (!busy && !halted && failures === 0) report({ state: "unsaved" }, revision);
      if (failures === 0) later(autosaveTimes.restMs);
    },
    hold(patch, theirs) {
      queued = patch;
      halted = true;
      report({ state: "conflict", theirs }, revision);
    },
    settle(next, patch) {
      revision = next;
      queued = patch;
      underWay = null;
      halted = false;
      keep();
      flush();
    },
    stop() {
      callOff?.();
      callOff = null;
    },
  };
}
