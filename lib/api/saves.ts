import { z } from "zod";
import { patchSchema, saveCauses, type SaveCause } from "./campaigns";
import { publishWishDto, type PublishWishDto } from "./publish-wishes";
import { idText, keyText, revisionNumber } from "./field";
import { flowSchema, type Flow } from "@/lib/core/flow/flow";
import { type Patch } from "@/lib/core/flow/patch";

/** One save of a campaign, or several of one person and day that became one: who, when, and what they changed, as data. Its sentence is made where it is read, in the reader's language. */
export type SaveDto = {
  /** The revision that this save made. */
  readonly revision: number;
  /** The first revision that it holds, and when that was saved. */
  readonly first: number;
  readonly since: string;
  readonly at: string;
  /** Null: nobody we still know. */
  readonly by: string | null;
  /** Who it is, as two people may have one name; null as above. */
  readonly person: string | null;
  /** Null: it was drawn. */
  readonly cause: SaveCause | null;
  /** The releases that were made of this very revision. */
  readonly releases: readonly { readonly environment: string; readonly number: number }[];
  /** The new name, when the save gave one. */
  readonly name: string | null;
  readonly archived: boolean | null;
  readonly patch: Patch;
};

/** GET /campaigns/{id}/saves: the saved state, and the saves that led to it, newest first, without a gap. */
export type SavesDto = { readonly revision: number; readonly flow: Flow; readonly saves: readonly SaveDto[] };

const save: z.ZodType<SaveDto> = z.strictObject({
  revision: revisionNumber,
  first: revisionNumber,
  since: z.iso.datetime(),
  at: z.iso.datetime(),
  by: z.string().nullable(),
  person: z.string().nullable(),
  cause: z.enum(saveCauses).nullable(),
  releases: z.array(z.strictObject({ environment: keyText, number: z.int().min(1) })),
  name: z.string().nullable(),
  archived: z.boolean().nullable(),
  patch: patchSchema,
});
export const savesDto: z.ZodType<SavesDto> = z.strictObject({ revision: revisionNumber, flow: flowSchema, saves: z.array(save) });

/** Somebody else who has the campaign open. */
export type PresentDto = { readonly user: string; readonly name: string };
const presentDto: z.ZodType<PresentDto> = z.strictObject({ user: idText("user"), name: z.string() });

/** PUT /campaigns/{id}/presence/{tab}: who else is here, and what the campaign is by now: the saved revision, whether it is archived, the release that is live in each environment, and whether somebody asked to publish it. */
export type PresenceDto = { readonly revision: number; readonly archived: boolean; readonly releases: Readonly<Record<string, number | null>>; readonly wish: PublishWishDto | null; readonly present: readonly PresentDto[] };
export const presenceDto: z.ZodType<PresenceDto> = z.strictObject({ revision: revisionNumber, archived: z.boolean(), releases: z.record(keyText, z.int().min(1).nullable()), wish: publishWishDto.nullable(), present: z.array(presentDto) });

/** How often an open page says that it is there and hears what others did, and after how long of silence it counts as closed. */
export const presenceTimes = { beatMs: 4_000, goneMs: 35_000 } as const;
