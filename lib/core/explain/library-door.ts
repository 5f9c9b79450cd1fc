import { doorOf, type ProfileDoor } from "@/lib/core/evaluate/profile-door";
import { type Library } from "@/lib/core/flow/campaign";
import { catalogueOf } from "@/lib/core/vocabulary/attribute";

/** How profiles are read by a workspace as it is now: all of its catalogue, and its time zone. */
export const libraryDoor = ({ attributes, zone = "UTC" }: Pick<Library, "attributes" | "zone">): ProfileDoor => doorOf(catalogueOf(attributes), zone);
