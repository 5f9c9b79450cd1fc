import "server-only";
import { type AttributeDto } from "@/lib/api/attributes";
import { type AudienceDto } from "@/lib/api/audiences";
import { type ContentTypeDto } from "@/lib/api/content-types";
import { type EventTypeDto } from "@/lib/api/event-types";
import { type PersonaDto } from "@/lib/api/personas";
import { type PlacementDto } from "@/lib/api/placements";
import { type WorkspaceId } from "@/lib/core/vocabulary/ids";
import { type AttributeStore } from "@/lib/server/attributes/attribute-store";
import { type AudienceStore } from "@/lib/server/audiences/audience-store";
import { type ContentTypeStore } from "@/lib/server/content-types/content-type-store";
import { type EventTypeStore } from "@/lib/server/event-types/event-type-store";
import { type PersonaStore } from "@/lib/server/personas/persona-store";
import { type PlacementStore } from "@/lib/server/placements/placement-store";
import { type Actor } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { ok, type Result } from "@/lib/std/result";

/** All that a flow may refer to and be tried with. */
export type OpenLibrary = {
  readonly attributes: readonly AttributeDto[];
  readonly audiences: readonly AudienceDto[];
  readonly placements: readonly PlacementDto[];
  readonly personas: readonly PersonaDto[];
  readonly contentTypes: readonly ContentTypeDto[];
  readonly eventTypes: readonly EventTypeDto[];
  /** The workspace's time zone. */
  readonly zone: string;
};

type Stores = { readonly attributes: AttributeStore; readonly audiences: AudienceStore; readonly placements: PlacementStore; readonly personas: PersonaStore; readonly contentTypes: ContentTypeStore; readonly eventTypes: EventTypeStore; readonly workspaces: { settings(workspace: WorkspaceId): Promise<{ readonly zone: string | null }> } };

export async function readLibrary({ attributes, audiences, placements, personas, contentTypes, eventTypes, workspaces }: Stores, workspace: WorkspaceId): Promise<OpenLibrary> {
  const lists = await Promise.all([attributes.list(workspace), audiences.list(workspace), placements.list(workspace), personas.list(workspace), contentTypes.list(workspace), eventTypes.list(workspace), workspaces.settings(workspace)]);
  return { attributes: lists[0], audiences: lists[1], placements: lists[2], personas: lists[3], contentTypes: lists[4], eventTypes: lists[5], zone: lists[6].zone ?? "UTC" };
}

export const makeLibrary = (stores: Stores) => ({
  async open(actor: Actor): Promise<Result<OpenLibrary, Failure>> {
    const allowed = permit(actor, "read");
    return allowed.ok ? ok(await readLibrary(stores, actor.workspace.id)) : allowed;
  },
});
