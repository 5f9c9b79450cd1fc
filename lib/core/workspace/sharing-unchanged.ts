import { type WorkspaceFile } from "./workspace-file";
import { same } from "@/lib/std/same";

/** A workspace with what did not change taken from another state of it, so that whoever compares the two or writes down both sees at once what stayed. */
export const sharingUnchanged = (before: WorkspaceFile, after: WorkspaceFile): WorkspaceFile => ({
  ...after,
  attributes: shared(before.attributes, after.attributes, ({ key }) => key),
  placements: shared(before.placements, after.placements, ({ key }) => key),
  contentTypes: shared(before.contentTypes, after.contentTypes, ({ contentType }) => contentType),
  eventTypes: shared(before.eventTypes, after.eventTypes, ({ name }) => name),
  audiences: shared(before.audiences, after.audiences, ({ id }) => id),
  personas: shared(before.personas, after.personas, ({ id }) => id),
  campaigns: shared(before.campaigns, after.campaigns, ({ id }) => id),
});

function shared<Thing>(before: readonly Thing[], after: readonly Thing[], nameOf: (thing: Thing) => string): readonly Thing[] {
  const was = new Map(before.map((thing) => [nameOf(thing), thing]));
  return after.map((thing) => {
    const last = was.get(nameOf(thing));
    return last !== undefined && same(last, thing) ? last : thing;
  });
}
