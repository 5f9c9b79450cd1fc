import { type Catalogue } from "@/lib/core/vocabulary/attribute";
import { misreading, parseValue, readEventTime, type ValueReaders } from "@/lib/core/vocabulary/value";

/** How profiles are read: against which catalogue, by which readers, and whose clocks a time without an offset is by. A loaded bundle has its own. */
export type ProfileDoor = { readonly attributes: Catalogue; readonly zone: string; readonly readers: ValueReaders };

/** How values are read today. */
export const currentReaders: ValueReaders = { value: parseValue, misreading, eventTime: readEventTime };

/** The door of a workspace, as a bundle compiled now would have it. */
export const doorOf = (attributes: Catalogue, zone: string): ProfileDoor => ({ attributes, zone, readers: currentReaders });
