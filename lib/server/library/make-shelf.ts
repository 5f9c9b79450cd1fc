import "server-only";
import { type ShelfStore, type Swap } from "./shelf-store";
import { type Stored } from "@/lib/api/field";
import { type FieldProblem, type UsedBy } from "@/lib/api/problem";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type CountedPart } from "@/lib/core/workspace/workspace-limits";
import { auditEntry, type Deed } from "@/lib/server/audit/audit-entry";
import { type Actor } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { type World } from "@/lib/server/policy/world";
import { err, ok, type Result } from "@/lib/std/result";

/** Who still holds on to a thing, asked before it goes. */
export type WhereUsed = (workspace: WorkspaceId, name: string) => Promise<readonly UsedBy[]>;

type ShelfChange = { readonly revision: number; readonly archived?: boolean };

export type ShelfKind<Item extends Stored, Draft, New, Change extends ShelfChange> = {
  /** In audit entries: `attribute`. */
  readonly word: string;
  /** A workspace holds only so many of them. */
  readonly part: CountedPart;
  readonly store: ShelfStore<Item, New>;
  readonly world: World;
  readonly usedBy: WhereUsed;
  nameOf(item: New): string;
  /** What people call it; the audit log keeps it, for when it is gone. */
  calledOf(item: Item | New): string;
  /** Gives what was posted its name, where the caller does not. */
  made(draft: Draft): New;
  changed(item: Item, change: Change): Item;
  /** What does not go together in a thing as it would be saved; a body alone cannot tell. */
  faults?(item: Item | New): readonly FieldProblem[];
  /** Why it may not be saved beside the others as they are. */
  clash?(workspace: WorkspaceId, item: Item | New): Promise<Failure | null>;
};

/** The use-cases that attributes, placements, content types, personas and audiences share. */
export function makeShelf<Item extends Stored, Draft, New, Change extends ShelfChange>(kind: ShelfKind<Item, Draft, New, Change>) {
  return { ...reading(kind), ...writing(kind) };
}

function reading<Item extends Stored, Draft, New, Change extends ShelfChange>({ store, usedBy }: ShelfKind<Item, Draft, New, Change>) {
  return {
    async list(actor: Actor): Promise<Result<readonly Item[], Failure>> {
      const allowed = permit(actor, "read");
      return allowed.ok ? ok(await store.list(actor.workspace.id)) : allowed;
    },

    async open(actor: Actor, name: string): Promise<Result<Item, Failure>> {
      const allowed = permit(actor, "read");
      if (!allowed.ok) return allowed;
      const item = await store.find(actor.workspace.id, name);
      return item === null ? err({ tag: "not-found" }) : ok(item);
    },

    async usedBy(actor: Actor, name: string): Promise<Result<readonly UsedBy[], Failure>> {
      const allowed = permit(actor, "read");
      return allowed.ok ? ok(await usedBy(actor.workspace.id, name)) : allowed;
    },
  };
}

async function whyNot<Item extends Stored, Draft, New, Change extends ShelfChange>(kind: ShelfKind<Item, Draft, New, Change>, actor: Actor, item: Item | New): Promise<Failure | null> {
  const errors = kind.faults?.(item) ?? [];
  if (errors.length > 0) return { tag: "invalid", errors };
  return (await kind.clash?.(actor.workspace.id, item)) ?? null;
}

function writing<Item extends Stored, Draft, New, Change extends ShelfChange>(kind: ShelfKind<Item, Draft, New, Change>) {
  const { store, world, word, part } = kind;

  const find = async (actor: Actor, name: string): Promise<Result<Item, Failure>> => {
    const item = await store.find(actor.workspace.id, name);
    return item === null ? err({ tag: "not-found" }) : ok(item);
  };
  /** What to say when a swap failed: it is gone, or somebody else was first. */
  const stale = async (actor: Actor, name: string): Promise<Result<never, Failure>> => {
    const current = await find(actor, name);
    return current.ok ? err({ tag: "stale-revision", current: current.value }) : current;
  };
  const swap = (actor: Actor, revision: number, deed: Deed): Swap => ({
    revision,
    at: world.clock(),
    audit: auditEntry(world, actor, deed),
  });

  return {
    async create(actor: Actor, draft: Draft): Promise<Result<Item, Failure>> {
      const allowed = permit(actor, "library.edit");
      if (!allowed.ok) return allowed;
      const item = kind.made(draft);
      const name = kind.nameOf(item);
      const unfit = await whyNot(kind, actor, item);
      if (unfit !== null) return err(unfit);
      const audit = auditEntry(world, actor, { action: `${word}.create`, subject: name, facts: { name: kind.calledOf(item) } });
      const added = await store.create(actor.workspace.id, item, { at: world.clock(), part, audit });
      if (added === "full") return err({ tag: "full", part });
      if (added === "taken") return err({ tag: "already-there", pointer: "/key", detail: `there is a${/^[aeiou]/.test(word) ? "n" : ""} ${word.replace("-", " ")} with this key already` });
      return find(actor, name);
    },

    async change(actor: Actor, name: string, change: Change): Promise<Result<Item, Failure>> {
      const allowed = permit(actor, "library.edit");
      if (!allowed.ok) return allowed;
      const before = await find(actor, name);
      if (!before.ok) return before;
      if (before.value.revision !== change.revision) return err({ tag: "stale-revision", current: before.value });
      const after = kind.changed(before.value, change);
      const unfit = await whyNot(kind, actor, after);
      if (unfit !== null) return err(unfit);
      const facts = { name: kind.calledOf(after), ...(change.archived === undefined ? {} : { archived: change.archived }) };
      const saved = await store.replace(actor.workspace.id, after, swap(actor, change.revision, { action: `${word}.change`, subject: name, facts }));
      return saved ? find(actor, name) : stale(actor, name);
    },

    async remove(actor: Actor, name: string, revision: number): Promise<Result<null, Failure>> {
      const allowed = permit(actor, "library.edit");
      if (!allowed.ok) return allowed;
      const before = await find(actor, name);
      if (!before.ok) return before;
      if (before.value.revision !== revision) return err({ tag: "stale-revision", current: before.value });
      const usedBy = await kind.usedBy(actor.workspace.id, name);
      if (usedBy.length > 0) return err({ tag: "in-use", usedBy });
      const removed = await store.remove(actor.workspace.id, name, swap(actor, revision, { action: `${word}.delete`, subject: name, facts: { name: kind.calledOf(before.value) } }));
      return removed ? ok(null) : stale(actor, name);
    },
  };
}
