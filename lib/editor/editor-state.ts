import { type Folded } from "./folding";
import { type Merged } from "./merge-flows";
import { type ProofQuestion } from "./proof-messages";
import { type PublishWishDto } from "@/lib/api/publish-wishes";
import { type Role } from "@/lib/api/roles";
import { type Diagnosis } from "@/lib/core/analyse/diagnosis";
import { type Flow } from "@/lib/core/flow/flow";
import { type Audience } from "@/lib/core/conditions/audience";
import { type EventType } from "@/lib/core/vocabulary/event-type";
import { type Library } from "@/lib/core/flow/campaign";
import { type Patch } from "@/lib/core/flow/patch";
import { type WayOut } from "@/lib/core/nodes/node";
import { type CampaignId, type NodeId, type PersonaId, type Random } from "@/lib/core/vocabulary/ids";
import { type Persona } from "@/lib/core/vocabulary/persona";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";
import { type Result } from "@/lib/std/result";
import { type Words } from "@/lib/words/words";

/** Everything the campaign page knows: the document, and the session around it. Only `flow` and `revision` are saved. */
export type EditorState = EditorSeed & {
  /** What sentences are made in while the page is open. */
  readonly say: Words;
  /** The flow that findings and persona answers speak of: follows `flow` once the hand rests, so that typing never waits for them. */
  readonly settled: Flow;
  /** What was proved last, and what was asked; null: nothing yet. */
  readonly proven: { readonly of: ProofQuestion | null; readonly findings: readonly Diagnosis[] };
  /** What was asked last and could not be proved; null: all went well. */
  readonly unproved: ProofQuestion | null;
  readonly history: History;
  readonly save: SaveState;
  readonly selection: Selection;
  /** More cards that are chosen together with the selected one, to copy or delete them at once. */
  readonly marked: ReadonlySet<NodeId>;
  readonly folded: Folded;
  readonly view: View;
  readonly panel: Panel;
  /** Counts up each time something asks the views to bring the selection into sight. */
  readonly shows: number;
  /** The persona whose path is lit; null: nobody. */
  readonly persona: PersonaId | null;
  /** A second persona, to see where the two part. */
  readonly compare: PersonaId | null;
  /** An edited copy of the chosen persona's profile; null: as it is saved. */
  readonly previewProfile: ProfileJson | null;
  /** The moment the preview stands at, in milliseconds; null: now. */
  readonly now: number | null;
};

/** What the page hands over when it opens. */
export type EditorSeed = {
  readonly workspace: string;
  readonly role: Role;
  readonly may: { readonly edit: boolean; readonly publish: boolean; readonly withdraw: boolean };
  readonly campaign: { readonly id: CampaignId; readonly name: string; readonly rank: number; readonly archived: boolean };
  readonly flow: Flow;
  readonly revision: number;
  readonly library: Library;
  readonly personas: readonly Persona[];
  /** The other campaigns in rank order, each with its flow as it is live in `environment`; null: not live there. */
  readonly campaigns: readonly PeerCampaign[];
  /** What "live" means on this page: the environment that drafts are compared with. */
  readonly environment: string;
  readonly environments: readonly EnvironmentState[];
  /** This campaign as it is live in `environment`; null: it is not. */
  readonly live: { readonly release: number; readonly flow: Flow } | null;
  /** That somebody asked to have it published; null: nobody did. */
  readonly wish: PublishWishDto | null;
};

export type PeerCampaign = { readonly id: CampaignId; readonly name: string; readonly rank: number; readonly flow: Flow | null };

export type EnvironmentState = {
  readonly key: string;
  readonly name: string;
  /** The release that is live there; null: nothing is. */
  readonly live: number | null;
  /** This campaign as that release has it; null: it is no part of it. */
  readonly source: { readonly name: string; readonly flow: Flow } | null;
  /** Whether this campaign was live there and was taken out. */
  readonly paused: boolean;
};

export type Selection = { readonly node: NodeId | null; readonly way: WayOut | null };
/** Three ways to see and change the same flow. */
export type View = "canvas" | "outline" | "sentence";
export type Panel = "inspector" | "findings" | "preview" | "history";

/** A patch and what it did, in words: "Add branch". Neighbours of one gesture are one entry. */
export type HistoryEntry = { readonly patch: Patch; readonly label: string; readonly gesture: string | null };
export type History = { readonly undo: readonly HistoryEntry[]; readonly redo: readonly HistoryEntry[] };

/** What a colleague saved meanwhile. */
export type Theirs = { readonly revision: number; readonly flow: Flow };

export type SaveState =
  | { readonly state: "saved"; readonly at: number | null }
  | { readonly state: "unsaved" }
  | { readonly state: "saving" }
  | { readonly state: "offline" }
  | { readonly state: "conflict"; readonly theirs: Theirs }
  /** The server took a look and said no; trying again would not help. */
  | { readonly state: "refused"; readonly why: string };

/** An edit as core writes them: the flow and a source of chance in, a patch or a refusal out. */
export type Edit<Refused> = (flow: Flow, random: Random) => Result<Patch, Refused>;

export type EditorActions = {
  /**
   * Makes an edit. Null: it is done; otherwise the refusal, with the flow as it was. Edits in a row with the same
   * `gesture` (say, typing in one box) are undone as one.
   */
  edit<Refused>(run: Edit<Refused>, label: string, gesture?: string): Refused | null;
  /** Makes the drawing what it once was: an edit like any other, and a point of the history. False: it is like that already. */
  goBack(to: Flow, label: string): boolean;
  undo(): void;
  redo(): void;
  select(node: NodeId | null, way?: WayOut): void;
  /** Selects, and brings it into sight. */
  show(node: NodeId, way?: WayOut): void;
  /** Chooses a card together with those that are chosen already, or takes it out again. */
  mark(node: NodeId): void;
  /** Chooses exactly these cards, together. */
  choose(nodes: readonly NodeId[]): void;
  /** Chooses every card that is shown. */
  markAll(): void;
  /** Folds what only this card leads to, or unfolds it. */
  fold(node: NodeId, folded: boolean): void;
  unfoldAll(): void;
  openView(view: View): void;
  openPanel(panel: Panel): void;
  /** Choosing another persona drops the edited copy. */
  choosePersona(persona: PersonaId | null): void;
  comparePersona(persona: PersonaId | null): void;
  setPreviewProfile(profile: ProfileJson | null): void;
  setNow(now: number | null): void;
  rename(name: string): void;
  /** An audience that was made on this page, so that the flow may name it. */
  addAudience(audience: Audience): void;
  /** An event that was listed in the catalogue from here. */
  addEventType(event: EventType): void;
  /** Of a conflict: what the colleague saved. My unsaved edits go. */
  takeTheirs(): void;
  /** Of a conflict: what both would have together, and where the two touch. Null: there is no conflict. */
  merged(): Merged | null;
  /** Of a conflict: both, where they do not touch. */
  merge(): void;
  /** Of a conflict: my edits, made again on what the colleague saved. */
  keepMine(): void;
  /** Shows what a colleague saved, unless there are edits of mine that are not saved: then saving them brings the choice of a conflict. Whether anything changed. */
  follow(theirs: Theirs & { readonly name: string }): boolean;
  /** Shows where the campaign is live by now, as others left it; edits of mine stay. Whether it stands otherwise than it did. */
  standAnew(stand: Pick<EditorSeed, "environments" | "live"> & { readonly archived: boolean }): boolean;
  /** That somebody asked to have it published, or that this is done with. */
  setWish(wish: PublishWishDto | null): void;
  /** After a publish or a withdrawal: what is live now. */
  wentLive(environment: string, release: number, flow: Flow | null): void;
};
