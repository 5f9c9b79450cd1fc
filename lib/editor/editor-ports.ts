import { type Theirs } from "./editor-state";
import { type KeptHistory } from "./kept-history";
import { type ProofQuestion } from "./proof-messages";
import { type FlowPatch } from "@/lib/api/campaigns";
import { type Diagnosis } from "@/lib/core/analyse/diagnosis";
import { type Patch } from "@/lib/core/flow/patch";
import { type Random } from "@/lib/core/vocabulary/ids";
import { type Words } from "@/lib/words/words";

/** What the editor needs of the world around it. */
export type EditorPorts = {
  readonly saveFlow: (request: { readonly revision: number; readonly patch: Patch; readonly cause: DrawnCause | null }) => Promise<SaveAnswer>;
  readonly saveName: (request: { readonly revision: number; readonly name: string }) => Promise<SaveAnswer>;
  readonly unsent: UnsentStore;
  readonly undo: UndoStore;
  readonly random: Random;
  /** Somebody who says what follows from the rules; it may take long, and is best worked out beside the page. */
  readonly openProver: () => Prover;
  /** The language of whoever sits before it. */
  readonly say: Words;
  readonly clock: () => number;
  /** Runs something later; what it gives back calls it off. */
  readonly after: (milliseconds: number, run: () => void) => () => void;
  /** Tells when it is worth sending at once: the network is back, or the page is about to be left. */
  readonly hurry: (run: () => void) => () => void;
};

/** Questions come one at a time, and none after the end: what is asked then is never answered. */
export type Prover = { readonly prove: (question: ProofQuestion) => Promise<readonly Diagnosis[]>; readonly end: () => void };

/** Why edits are a point of the history: two versions became one, or an earlier state came back. */
export type DrawnCause = NonNullable<FlowPatch["cause"]>;

export type SaveAnswer =
  | { readonly tag: "saved"; readonly revision: number }
  | { readonly tag: "stale"; readonly theirs: Theirs }
  /** Nobody answered, or not in a way that speaks about these edits: try again. */
  | { readonly tag: "unreachable" }
  | { readonly tag: "refused"; readonly why: string };

/** Edits that no server has confirmed, kept where a reload finds them. */
export type UnsentStore = {
  readonly read: () => Unsent | null;
  readonly write: (unsent: Unsent | null) => void;
};

/** Undo and redo, kept where a reload of this tab finds them. */
export type UndoStore = { readonly read: () => KeptHistory | null; readonly write: (kept: KeptHistory) => void };

/** Edits against a revision: those a request was under way with (they may have arrived), and those made since. */
export type Unsent = { readonly revision: number; readonly underWay: Patch; readonly queued: Patch };
