import "server-only";
import { type NewPicture, type PictureStore } from "./picture-store";
import { preparePicture } from "./prepare-picture";
import { pictureFaults, pictureLimits } from "@/lib/api/picture-words";
import { type PictureChange, type PictureDto } from "@/lib/api/pictures";
import { makeShelf, type WhereUsed } from "@/lib/server/library/make-shelf";
import { type Actor } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { makeRate } from "@/lib/server/policy/rate";
import { type World } from "@/lib/server/policy/world";
import { err, type Result } from "@/lib/std/result";

type Ports = { readonly store: PictureStore; readonly world: World; readonly usedBy: WhereUsed };

const mostInAMinute = 60;
/** Preparing costs memory: whoever comes while so many wait is asked to come again. */
const mostWaiting = 12;

/** The pictures of a workspace: list, open, add, change, remove, usedBy. One that a draft, a placement or any release names stays. */
export function makePictures({ store, world, usedBy }: Ports) {
  const { create, list, open, change, remove, usedBy: users } = makeShelf<PictureDto, NewPicture, NewPicture, PictureChange>({
    store,
    world,
    usedBy: async (workspace, hash) => {
      const [drawn, released] = await Promise.all([usedBy(workspace, hash), store.releasedIn(workspace, hash)]);
      const others = released.filter(({ environment }) => !drawn.some(({ kind, id }) => kind === "environment" && id === environment));
      return [...drawn, ...others.map(({ environment, name }) => ({ kind: "environment", id: environment, name }) as const)];
    },
    word: "picture",
    part: "pictures",
    nameOf: ({ hash }) => hash,
    calledOf: ({ name }) => name,
    made: (draft) => draft,
    changed: (picture, change) => ({ ...picture, ...change }),
  });
  const rate = makeRate({ most: mostInAMinute, seconds: 60, clock: world.clock });
  const one = oneByOne();

  /** Brings a picture in. The same file again is the same picture, as it is called and described by now. */
  const add = async (actor: Actor, { name, file }: { readonly name: string; readonly file: Uint8Array }): Promise<Result<PictureDto, Failure>> => {
    const allowed = permit(actor, "library.edit");
    if (!allowed.ok) return allowed;
    const wait = rate(actor.workspace.id) ?? (one.waiting() >= mostWaiting ? 5 : null);
    if (wait !== null) return err({ tag: "too-many-attempts", retryAfterSeconds: wait });
    return one.run(async () => {
      const prepared = await preparePicture(file);
      if (!prepared.ok) return err({ tag: "not-a-picture", detail: pictureFaults[prepared.error] });
      const { shown, small, ...size } = prepared.value;
      const known = await open(actor, shown.hash);
      if (known.ok) return known;
      const bytes = shown.bytes.length + small.bytes.length;
      if ((await store.takenBytes(actor.workspace.id)) + bytes > pictureLimits.workspaceBytes) return err({ tag: "pictures-full" });
      const made = await create(actor, { ...size, name, alt: "", hash: shown.hash, smallHash: small.hash, bytes, addedBy: actor.name, files: [shown, small] });
      return !made.ok && made.error.tag === "already-there" ? open(actor, shown.hash) : made;
    });
  };

  return { list, open, add, change, remove, usedBy: users };
}

/** One after the other: two large pictures at once would double the memory, and the quota is counted between them. */
function oneByOne() {
  let last: Promise<unknown> = Promise.resolve();
  let count = 0;
  return {
    waiting: () => count,
    run<Done>(work: () => Promise<Done>): Promise<Done> {
      count += 1;
      const own = last.then(work, work).finally(() => (count -= 1));
      last = own.catch(() => undefined);
      return own;
    },
  };
}
