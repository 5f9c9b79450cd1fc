import { createHash } from "node:crypto";
import { join } from "node:path";
import { readDurable, writeDurably } from "./durable-file";
import { type EdgeConfig } from "./edge-config";
import { brokenExpectation } from "./keep-expectations";
import { parseKeyring, type Keyring } from "./keyring";
import { type Log } from "./log";
import { type Origin, type OriginBundle, type Signed } from "./origin";
import { type ReleaseFile } from "./release-file";
import { makeReleaseStore, type ReleaseStore } from "./release-store";
import { verifyRelease, type Rejection, type Trust } from "./verify-release";
import { type LoadedBundle } from "@/lib/core/evaluate/load-bundle";
import { type LiveBundle } from "@/lib/delivery/ports";

/** What an edge knows at one moment. Replaced as a whole, by one assignment: no answer ever sees half of a change. */
export type Known = {
  readonly live: LiveBundle | null;
  readonly keyring: Keyring | null;
  /** When the origin last said what is live; milliseconds since 1970 UTC; null: never. */
  readonly confirmedAt: number | null;
  /** Bundles that were live here before, by hash; the newest three. */
  readonly recent: ReadonlyMap<string, string>;
};

/** What happened last, for whoever watches many edges. The order of the moments says where it is stuck. */
export type Progress = {
  lastRequest: number | null;
  lastSuccessfulRequest: number | null;
  lastDownload: number | null;
  lastActivation: number | null;
  failure: { readonly tag: string; readonly why: string; readonly at: number } | null;
  rejected: number;
};

export type Edge = {
  readonly known: () => Known;
  readonly progress: Readonly<Progress>;
  /** Takes up the last good release and keyring from disk. */
  start(): Promise<void>;
  /** Asks the origin once. False: it did not work, whatever was live stays so. */
  poll(): Promise<boolean>;
};

export type EdgeParts = { readonly config: EdgeConfig; readonly origin: Origin; readonly log: Log; readonly now: () => number };

/** What an edge changes. Nobody outside holds it. */
type State = { known: Known; keyringTag: string | null; readonly progress: Progress; readonly folder: string; readonly store: ReleaseStore };
type Running = EdgeParts & { readonly state: State };

/** The edge without its server: follows one environment of one workspace and keeps the last good release. */
export function makeEdge(parts: EdgeParts): Edge {
  const { dataDirectory, environment } = parts.config;
  const folder = join(dataDirectory, environment);
  const progress: Progress = { lastRequest: null, lastSuccessfulRequest: null, lastDownload: null, lastActivation: null, failure: null, rejected: 0 };
  const known: Known = { live: null, keyring: null, confirmedAt: null, recent: new Map() };
  const state: State = { known, keyringTag: null, progress, folder, store: makeReleaseStore(folder) };
  const running = { ...parts, state };
  return {
    known: () => state.known,
    progress,
    start: () => startFromDisk(running),
    poll: () => pollOnce(running),
  };
}

async function startFromDisk(running: Running): Promise<void> {
  const { state } = running;
  const keyring = await readDurable(keyringPath(state));
  state.known = { ...state.known, keyring: keyring === null ? null : parseKeyring(keyring) };
  // Expectations were kept when it went live; a schedule that ended since must not make the last good release unusable.
  const found = await state.store.newest((release) => {
    const loaded = verifyRelease(release, trustOf(running));
    return loaded.ok ? { release, loaded: loaded.value } : null;
  });
  if (found !== null) activate(running, found.release, found.loaded);
}

async function pollOnce(running: Running): Promise<boolean> {
  const { progress } = running.state;
  progress.lastRequest = running.now();
  const keys = await pollKeyring(running);
  const bundle = await pollBundle(running);
  if (!keys || !bundle) return false;
  progress.lastSuccessfulRequest = running.now();
  progress.failure = null;
  return true;
}

async function pollKeyring(running: Running): Promise<boolean> {
  const { state, origin, log } = running;
  const answer = await origin.keyring(state.keyringTag);
  if (!answer.ok) return failed(running, answer.error);
  if (answer.value === null) return true;
  const { text, tag } = answer.value;
  const keyring = parseKeyring(text);
  if (keyring === null) return failed(running, { tag: "unexpected", why: "The origin's keyring cannot be read." });
  const changed = !sameKeys(keyring, state.known.keyring);
  state.known = { ...state.known, keyring };
  state.keyringTag = tag;
  if (changed) await writeDurably(keyringPath(state), text).catch((fault: unknown) => log("error", "keyring-not-kept-on-disk", { why: String(fault) }));
  return true;
}

async function pollBundle(running: Running): Promise<boolean> {
  const { state, origin, now } = running;
  const answer = await origin.bundle(state.known.live?.hash ?? null);
  if (!answer.ok) return failed(running, answer.error);
  if (!(await followed(running, answer.value))) return false;
  state.known = { ...state.known, confirmedAt: now() };
  return true;
}

function followed(running: Running, answer: OriginBundle): Promise<boolean> | true {
  if (answer.is === "nothing-live") return true;
  if (answer.is === "unchanged") return renumber(running, answer.signed);
  running.state.progress.lastDownload = running.now();
  const hash = createHash("sha256").update(answer.text).digest("hex");
  return takeUp(running, { ...answer.signed, hash, text: answer.text, confirmedAt: running.now() });
}

/** The same bytes under a new number: nothing new to say, but the number must be as true as any. */
function renumber(running: Running, signed: Signed | null): Promise<boolean> | true {
  const { live } = running.state.known;
  if (live === null || signed === null || (signed.number === live.number && signed.scope === live.scope)) return true;
  return takeUp(running, { ...signed, hash: live.hash, text: live.text, confirmedAt: running.now() });
}

/** Verify, rehearse, answer with it, keep it. Whatever fails before the swap leaves everything as it was. */
async function takeUp(running: Running, release: ReleaseFile): Promise<boolean> {
  const loaded = verifyRelease(release, trustOf(running));
  if (!loaded.ok) return refused(running, loaded.error);
  const broken = brokenExpectation(loaded.value, running.now());
  if (broken !== null) return refused(running, broken);
  activate(running, release, loaded.value);
  // A full disk must not stop decisions: the release answers from memory, and a restart takes an older one.
  await running.state.store.keep(release).catch((fault: unknown) => running.log("error", "not-kept-on-disk", { release: release.number, why: String(fault) }));
  return true;
}

function activate({ state, log, now }: Running, release: ReleaseFile, loaded: LoadedBundle): void {
  const { scope, number, hash, signature, text, confirmedAt } = release;
  const recent = new Map([...[...state.known.recent].filter(([had]) => had !== hash).slice(-2), [hash, text]]);
  state.known = { ...state.known, live: { scope, number, hash, signature, text, loaded }, confirmedAt, recent };
  state.progress.lastActivation = now();
  log("info", "live", { release: number, hash, scope });
}

function trustOf({ config, state }: Running): Trust {
  const { live } = state.known;
  const workspace = config.workspace ?? live?.scope.split("/")[0] ?? null;
  return { publicKeys: config.publicKeys, environment: config.environment, workspace, newest: live };
}

function refused(running: Running, rejection: Rejection): false {
  running.state.progress.rejected += 1;
  return failed(running, rejection);
}

/** Said once in the log for as long as it stays the same; the status page always says it. */
function failed({ state: { progress }, log, now }: Running, { tag, why }: { readonly tag: string; readonly why: string }): false {
  if (progress.failure?.why !== why) log("warn", "not-updated", { tag, why });
  progress.failure = { tag, why, at: now() };
  return false;
}

const keyringPath = ({ folder }: State): string => join(folder, "keyring.json");

const sameKeys = (one: Keyring, other: Keyring | null): boolean =>
  other !== null && one.size === other.size && [...one].every(([hash, { id, kind }]) => other.get(hash)?.id === id && other.get(hash)?.kind === kind);
