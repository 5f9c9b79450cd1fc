import { type Flow } from "./flow";
import { type Audience } from "@/lib/core/conditions/audience";
import { type OwnContentType } from "@/lib/core/contents/own-content-type";
import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { type EventType } from "@/lib/core/vocabulary/event-type";
import { type CampaignId } from "@/lib/core/vocabulary/ids";
import { type Placement } from "@/lib/core/vocabulary/placement";

/** What a campaign means: its flow under a name. Its place in a list of campaigns is its rank. */
export type CampaignSource = { readonly id: CampaignId; readonly name: string; readonly flow: Flow };

/** What flows may refer to: the workspace's catalogue, audiences and placements, its own content types where it has some, and its catalogue of events where it keeps one. */
export type Library = {
  readonly attributes: readonly Attribute[];
  readonly audiences: readonly Audience[];
  readonly placements: readonly Placement[];
  readonly contentTypes?: readonly OwnContentType[];
  readonly eventTypes?: readonly EventType[];
  /** The workspace's time zone, by its IANA name. Absent: UTC. */
  readonly zone?: string;
};
