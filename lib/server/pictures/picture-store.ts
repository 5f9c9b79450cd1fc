import "server-only";
import { type PictureDto } from "@/lib/api/pictures";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type ShelfStore } from "@/lib/server/library/shelf-store";

export type PictureFile = { readonly hash: string; readonly bytes: Uint8Array<ArrayBuffer> };

/** A picture as it comes from the door: what is said of it, and its bytes. */
export type NewPicture = Pick<PictureDto, "hash" | "name" | "alt" | "width" | "height" | "frames" | "bytes" | "addedBy"> & {
  readonly smallHash: string;
  readonly files: readonly PictureFile[];
};

/** Where pictures lie. Today that is the database; an object store needs no more than this. */
export type PictureStore = ShelfStore<PictureDto, NewPicture> & {
  /** What all pictures of a workspace take, in bytes. */
  takenBytes(workspace: WorkspaceId): Promise<number>;
  /** Environments that a release went live in, now or once, which names the picture. */
  releasedIn(workspace: WorkspaceId, hash: string): Promise<readonly { readonly environment: string; readonly name: string }[]>;
};
