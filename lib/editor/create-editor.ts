import { createStore, type StoreApi } from "zustand/vanilla";
import { createAutosave, type Autosave } from "./autosave";
import { diffRecords } from "./diff-records";
import { nothingFolded, shownFlow, unfoldedFor } from "./folding";
import { type DrawnCause, type EditorPorts } from "./editor-ports";
import { type EditorActions, type EditorSeed, type EditorState, type HistoryEntry } from "./editor-state";
import { emptyHistory, recordEdit, stepBack, stepForward } from "./history";
import { mergeFlows } from "./merge-flows";
import { keepProving } from "./keep-proving";
import { keepUndo, remindOfUndo } from "./keep-undo";
import { reapply } from "./reapply";
import { resumeUnsent } from "./resume-unsent";
import { selectionIn } from "./selection-in";
import { standOfDraft } from "./stand-of-draft";
import { can } from "@/lib/api/roles";
import { applyPatch, invertPatch, type Patch } from "@/lib/core/flow/patch";
import { type Flow } from "@/lib/core/flow/flow";
import { type NodeId } from "@/lib/core/vocabulary/ids";

/** An open campaign: its state, what can be done to it, and its saving while it is started. */
export type Editor = {
  readonly store: StoreApi<EditorState>;
  readonly actions: EditorActions;
  /** Begins to save (and to send what an earlier visit left unsent); the answer stops it. */
  start(): () => void;
};

/** Opens a campaign for editing. Nothing is sent or read from the outside before `start`. */
export function createEditor(seed: EditorSeed, ports: EditorPorts): Editor {
  const store = createStore<EditorState>(() => opened(seed, ports));
  const autosave = createAutosave({
    ports,
    revision: seed.revision,
    current: () => store.getState().flow,
    report: (save, revision) => store.setState({ save, revision }),
  });
  settleAfterEdits(store, ports);
  let resumed = false;
  return {
    store,
    actions: { ...editing(store, autosave, ports), ...looking(store), ...resolving(store, autosave) },
    start() {
      if (!resumed) {
        resume(store, autosave, ports);
        remindOfUndo(store, ports);
      }
      resumed = true;
      const keeper = keepUndo(store, ports);
      const stopProving = keepProving(store, ports);
      const quiet = ports.hurry(() => {
        keeper.now();
        autosave.flush();
      });
      return () => {
        quiet();
        keeper.stop();
        stopProving();
        // Whoever leaves the page does not wait for the rest that typing takes.
        autosave.flush();
      };
    },
  };
}

function opened(seed: EditorSeed, { say }: EditorPorts): EditorState {
  return {
    ...seed,
    say,
    settled: seed.flow,
    proven: { of: null, findings: [] },
    unproved: null,
    history: emptyHistory,
    save: { state: "saved", at: null },
    selection: { node: null, way: null },
    marked: noneMarked,
    folded: nothingFolded,
    view: "canvas",
    panel: "inspector",
    shows: 0,
    persona: null,
    compare: null,
    previewProfile: null,
    now: null,
  };
}

const noneMarked: ReadonlySet<NodeId> = new Set();

type Store = StoreApi<EditorState>;

/** Checking a large flow takes longer than a key press may, so there it waits until the hand rests; between two keys a hand rests longer than between two clicks. */
const settling = { largeFlow: 150, smallMs: 0, largeMs: 180, typingMs: 450 } as const;

function settleAfterEdits(store: Store, ports: EditorPorts): void {
  let callOff = (): void => undefined;
  store.subscribe(({ flow, settled, history }, before) => {
    if (flow === before.flow || flow === settled) return;
    callOff();
    callOff = ports.after(settlingTime(flow, history), () => store.setState({ settled: store.getState().flow }));
  });
}

function settlingTime(flow: Flow, { undo }: EditorState["history"]): number {
  if (Object.keys(flow.nodes).length <= settling.largeFlow) return settling.smallMs;
  const gesture = undo.at(-1)?.gesture ?? null;
  return gesture === null ? settling.largeMs : settling.typingMs;
}

function editing(store: Store, autosave: Autosave, ports: EditorPorts): Pick<EditorActions, "edit" | "goBack" | "undo" | "redo" | "rename" | "addAudience" | "addEventType"> {
  const show = (flow: Flow, patch: Patch, cause?: DrawnCause) => {
    store.setState(({ selection, flow: before }) => ({ flow, selection: selectionIn(flow, selection, before) }));
    autosave.push(patch, cause);
  };
  return {
    edit(run, label, gesture) {
      const { flow, history } = store.getState();
      const made = run(flow, ports.random);
      if (!made.ok) return made.error;
      if (made.value.length === 0) return null;
      store.setState({ history: recordEdit(history, { patch: made.value, label, gesture: gesture ?? null }) });
      show(applyPatch(flow, made.value), made.value);
      return null;
    },
    goBack(to, label) {
      const { flow, history } = store.getState();
      const patch = diffRecords(flow, to);
      if (patch.length === 0) return false;
      store.setState({ history: recordEdit(history, { patch, label, gesture: null }) });
      show(to, patch, "restore");
      return true;
    },
    undo() {
      const { flow, history } = store.getState();
      const step = stepBack(history);
      if (step === null) return;
      store.setState({ history: step.history });
      show(applyPatch(flow, invertPatch(step.entry.patch)), invertPatch(step.entry.patch));
    },
    redo() {
      const { flow, history } = store.getState();
      const step = stepForward(history);
      if (step === null) return;
      store.setState({ history: step.history });
      show(applyPatch(flow, step.entry.patch), step.entry.patch);
    },
    addAudience: (audience) => store.setState(({ library }) => ({ library: { ...library, audiences: [...library.audiences, audience] } })),
    addEventType: (event) => store.setState(({ library }) => ({ library: { ...library, eventTypes: [...(library.eventTypes ?? []), event] } })),
    rename(name) {
      store.setState(({ campaign }) => ({ campaign: { ...campaign, name } }));
      autosave.pushName(name);
    },
  };
}

type Looking = "select" | "mark" | "choose" | "markAll" | "fold" | "unfoldAll" | "openView" | "show" | "openPanel" | "choosePersona" | "comparePersona" | "setPreviewProfile" | "setNow" | "setWish" | "wentLive";

function looking(store: Store): Pick<EditorActions, Looking> {
  return {
    select: (node, way) => store.setState(({ marked }) => ({ selection: { node, way: way ?? null }, marked: marked.size === 0 ? marked : noneMarked })),
    mark: (node) => store.setState((state) => marking(state, node)),
    choose: (nodes) => store.setState((state) => choosing(state, nodes)),
    markAll: () => store.setState(markingAll),
    fold: (node, folded) => store.setState((state) => (folded ? folding(state, node) : { folded: new Set([...state.folded].filter((each) => each !== node)) })),
    unfoldAll: () => store.setState({ folded: nothingFolded }),
    openView: (view) => store.setState({ view }),
    show: (node, way) =>
      store.setState(({ shows, flow, folded }) => ({ selection: { node, way: way ?? null }, marked: noneMarked, folded: unfoldedFor(flow, folded, node), shows: shows + 1 })),
    openPanel: (panel) => store.setState({ panel }),
    choosePersona: (persona) =>
      store.setState((state) => ({ persona, previewProfile: null, compare: state.compare === persona || persona === null ? null : state.compare })),
    comparePersona: (compare) => store.setState({ compare }),
    setPreviewProfile: (previewProfile) => store.setState({ previewProfile }),
    setWish: (wish) => store.setState({ wish }),
    setNow: (now) => store.setState({ now }),
    wentLive: (environment, release, flow) =>
      store.setState((state) => ({
        environments: state.environments.map((each) =>
          each.key === environment ? { ...each, live: release, source: flow === null ? null : { name: state.campaign.name, flow }, paused: flow === null && (each.paused || each.source !== null) } : each,
        ),
        ...(flow !== null && state.wish?.environment === environment ? { wish: null } : {}),
        ...(environment === state.environment ? { live: flow === null ? null : { release, flow } } : {}),
      })),
  };
}

/** What is folded away is not chosen any more: keys never speak of what nobody sees. The card it is folded into is chosen instead. */
function folding({ flow, folded: before, selection, marked }: EditorState, node: NodeId): Partial<EditorState> {
  const folded = new Set([...before, node]);
  const shown = shownFlow({ flow, folded });
  const isShown = (id: NodeId) => shown.flow.nodes[id] !== undefined;
  const away = selection.node !== null && (!isShown(selection.node) || (selection.way !== null && shown.hidden.has(selection.node)));
  return { folded, selection: away ? { node, way: null } : selection, marked: new Set([...marked].filter(isShown)) };
}

/** Every card that is shown but the entry, which stays in every campaign. */
function markingAll(state: EditorState): Partial<EditorState> {
  const all = Object.values(shownFlow(state).flow.nodes).filter(({ kind }) => kind !== "entry");
  return all.length === 0 ? {} : choosing(state, all.map(({ id }) => id));
}

/** The card that keys speak of stays the same where it is among them. */
function choosing({ selection: { node } }: EditorState, nodes: readonly NodeId[]): Partial<EditorState> {
  return { marked: new Set(nodes), selection: { node: node !== null && nodes.includes(node) ? node : (nodes[0] ?? null), way: null } };
}

/** The card that was selected alone becomes one of the marked, so that a second one adds to it. */
function marking({ marked, selection }: EditorState, node: NodeId): Partial<EditorState> {
  const before = selection.node === null || selection.node === node ? [...marked] : [...marked, selection.node];
  const next = new Set(marked.has(node) ? before.filter((each) => each !== node) : [...before, node]);
  return { marked: next, selection: { node: next.has(node) ? node : ([...next].at(-1) ?? null), way: null } };
}

function resolving(store: Store, autosave: Autosave): Pick<EditorActions, "takeTheirs" | "keepMine" | "merge" | "merged" | "follow" | "standAnew"> {
  const merged = () => {
    const { save, flow: mine } = store.getState();
    if (save.state !== "conflict") return null;
    // Without my edits that no server has, the flow is as both found it.
    return mergeFlows({ base: applyPatch(mine, invertPatch(autosave.pending())), mine, theirs: save.theirs.flow });
  };
  const settle = (label: string, choose: (mine: Flow, theirs: Flow) => Flow) => {
    const { save, flow: mine, history, selection } = store.getState();
    if (save.state !== "conflict") return;
    const flow = choose(mine, save.theirs.flow);
    // The choice is an edit like any other: one undo away.
    const entry: HistoryEntry = { patch: diffRecords(mine, flow), label, gesture: null };
    store.setState({ flow, selection: selectionIn(flow, selection, mine), history: entry.patch.length === 0 ? history : recordEdit(history, entry) });
    autosave.settle(save.theirs.revision, diffRecords(save.theirs.flow, flow), "merge");
  };
  return {
    follow({ revision, flow: theirs, name }) {
      const { flow, revision: seen, save, history, selection, campaign } = store.getState();
      if (save.state !== "saved" || revision <= seen) return false;
      // One undo away, like whatever else changes the drawing.
      const entry: HistoryEntry = { patch: diffRecords(flow, theirs), label: store.getState().say("What a colleague saved"), gesture: null };
      const changed = entry.patch.length > 0;
      store.setState({ flow: theirs, campaign: { ...campaign, name }, selection: selectionIn(theirs, selection, flow), history: changed ? recordEdit(history, entry) : history });
      autosave.settle(revision, []);
      return changed;
    },
    standAnew({ archived, environments, live }) {
      const before = store.getState();
      const { campaign, may, role } = before;
      store.setState({ campaign: { ...campaign, archived }, may: { ...may, edit: can(role, "campaigns.edit") && !archived }, environments, live });
      const words = ({ status, statuses }: ReturnType<typeof standOfDraft>) => JSON.stringify([status, statuses]);
      return words(standOfDraft(before)) !== words(standOfDraft(store.getState()));
    },
    merged,
    merge: () => settle(store.getState().say("Merge both versions"), (mine) => merged()?.flow ?? mine),
    takeTheirs: () => settle(store.getState().say("Take their version"), (_mine, theirs) => theirs),
    keepMine: () => settle(store.getState().say("Keep my version"), (mine, theirs) => reapply(theirs, autosave.pending()) ?? mine),
  };
}

/** Edits from an earlier visit go on where they stopped; where they no longer fit, the same choice as for any conflict. */
function resume(store: Store, autosave: Autosave, ports: EditorPorts): void {
  const { flow, revision, history, say } = store.getState();
  const resumed = resumeUnsent(flow, revision, ports.unsent.read());
  if (resumed.tag === "nothing") {
    ports.unsent.write(null);
    return;
  }
  const mine = reapply(flow, resumed.patch);
  if (mine === null) return;
  store.setState({ flow: mine, history: recordEdit(history, { patch: resumed.patch, label: say("Edits from your last visit"), gesture: null }) });
  if (resumed.tag === "edits") autosave.push(resumed.patch);
  else autosave.hold(resumed.patch, { revision, flow });
}
