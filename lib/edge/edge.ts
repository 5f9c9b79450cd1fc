import { createHash } from "node:crypto";
import { join } from "node:path";
import { removeLeftovers } from "./durable-file";
import { type EdgeConfig } from "./edge-config";
import { brokenExpectation } from "./keep-expectations";
import { makeKeeper, type Keeper } from "./keeper";
import { keptFiles, type KeptFiles } from "./kept-files";
import { parseKeyring, type Keyring } from "./keyring";
import { type Log } from "./log";
import { type Origin, type OriginBundle, type Signed } from "./origin";
import { parseReleaseFile, releaseFileText, type ReleaseFile } from "./release-file";
import { unkeptMark, type Unkept, type UnkeptMark } from "./unkept-mark";
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
  /** The number of the newest release that lies on disk whole; null: none. */
  readonly kept: () => number | null;
  /** The number of a newer one that was served before the start and is not on disk, so that nothing is served; null: there is none. */
  readonly missing: () => number | null;
  /** Takes up the last good release and keyring from disk. */
  start(): Promise<void>;
  /** Asks the origin once. False: it did not work, whatever was live stays so. */
  poll(): Promise<boolean>;
};

export type EdgeParts = {
  readonly config: EdgeConfig;
  readonly origin: Origin;
  readonly log: Log;
  readonly now: () => number;
  /** The files of one kind in a folder: the disk, unless a test has a slower one. */
  readonly filesIn?: typeof keptFiles;
};

/** What an edge changes. Nobody outside holds it. */
type State = { known: Known; keyringTag: string | null; keyringNumber: number; unkept: Unkept | null; onDisk: number | null; readonly progress: Progress };
type Disk = { readonly folder: string; readonly releases: KeptFiles; readonly rings: KeptFiles; readonly mark: UnkeptMark; readonly releaseKeeper: Keeper; readonly ringKeeper: Keeper };
type Running = EdgeParts & { readonly state: State; readonly disk: Disk };

/** How long the swap waits for the disk: what is served is kept first where the disk is as quick as that, and soon after otherwise. */
const diskPatienceMs = 100;

/** The edge without its server: follows one environment of one workspace and keeps the last good release. */
export function makeEdge(parts: EdgeParts): Edge {
  const progress: Progress = { lastRequest: null, lastSuccessfulRequest: null, lastDownload: null, lastActivation: null, failure: null, rejected: 0 };
  const known: Known = { live: null, keyring: null, confirmedAt: null, recent: new Map() };
  const state: State = { known, keyringTag: null, keyringNumber: 0, unkept: null, onDisk: null, progress };
  const running = { ...parts, state, disk: diskOf(parts) };
  return {
    known: () => state.known,
    progress,
    kept: () => running.disk.releaseKeeper.kept() ?? state.onDisk,
    missing: () => (state.known.live === null ? (state.unkept?.number ?? null) : null),
    start: () => startFromDisk(running),
    poll: () => pollOnce(running),
  };
}

function diskOf({ config: { dataDirectory, environment }, log, filesIn = keptFiles }: EdgeParts): Disk {
  const folder = join(dataDirectory, environment);
  const [releases, rings, mark] = [filesIn(folder, "release"), filesIn(folder, "keyring"), unkeptMark(folder)];
  const releaseKeeper = makeKeeper({
    files: releases,
    what: "release",
    log,
    onRefused: ({ number, text }) => mark.write({ number, hash: parseReleaseFile(text)?.hash ?? "" }),
    onKept: () => mark.write(null),
  });
  return { folder, releases, rings, mark, releaseKeeper, ringKeeper: makeKeeper({ files: rings, what: "keyring", log }) };
}

async function startFromDisk(running: Running): Promise<void> {
  const { state, disk, log } = running;
  await removeLeftovers(disk.folder);
  await disk.mark.prepare().catch((fault: unknown) => log("error", "no-room-for-a-mark", { why: String(fault) }));
  const ring = await disk.rings.newest(parseKeyring);
  state.known = { ...state.known, keyring: ring?.content ?? null };
  state.keyringNumber = ring?.number ?? 0;
  // Expectations were kept when it went live; a schedule that ended since must not make the last good release unusable.
  const newest = await disk.releases.newest((text) => {
    const release = parseReleaseFile(text);
    const loaded = release === null ? null : verifyRelease(release, trustOf(running));
    return release !== null && loaded?.ok === true ? { release, loaded: loaded.value } : null;
  });
  state.onDisk = newest?.number ?? null;
  const unkept = await disk.mark.read().catch(() => null);
  state.unkept = unkept !== null && unkept.number > (newest?.number ?? 0) ? unkept : null;
  if (state.unkept !== null) return void failed(running, behindServed(state.unkept, newest?.number ?? null));
  if (newest !== null) activate(running, newest.content.release, newest.content.loaded);
}

/** What a visitor saw last must not come back as something older that was since taken out; the default is never wrong. */
const behindServed = ({ number }: Unkept, newest: number | null) => ({
  tag: "behind-what-was-served",
  why: `Release ${number} was served here and the disk had no room for it${newest === null ? "" : `; it has ${newest}`}. Everybody has the default until the origin answers.`,
});

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
  const { state, origin, disk } = running;
  const answer = await origin.keyring(state.keyringTag);
  if (!answer.ok) return failed(running, answer.error);
  if (answer.value === null) return true;
  const { text, tag } = answer.value;
  const keyring = parseKeyring(text);
  if (keyring === null) return failed(running, { tag: "unexpected", why: "The origin's keyring cannot be read." });
  const changed = !sameKeys(keyring, state.known.keyring);
  state.known = { ...state.known, keyring };
  state.keyringTag = tag;
  if (changed) void disk.ringKeeper.keep({ number: (state.keyringNumber += 1), text }, 0);
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

/** Verify, rehearse, keep it, answer with it. What is refused leaves everything as it was; a disk that is slow or full stops no decision. */
async function takeUp(running: Running, release: ReleaseFile): Promise<boolean> {
  const loaded = verifyRelease(release, trustOf(running));
  if (!loaded.ok) return refused(running, loaded.error);
  const broken = brokenExpectation(loaded.value, running.now());
  if (broken !== null) return refused(running, broken);
  await running.disk.releaseKeeper.keep({ number: release.number, text: releaseFileText(release) }, diskPatienceMs);
  activate(running, release, loaded.value);
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
  return { publicKeys: config.publicKeys, environment: config.environment, workspace, newest: live ?? state.unkept, unsupported: config.unsupported };
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

const sameKeys = (one: Keyring, other: Keyring | null): boolean =>
  other !== null && one.size === other.size && [...one].every(([hash, { id, kind }]) => other.get(hash)?.id === id && other.get(hash)?.kind === kind);
