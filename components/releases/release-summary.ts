import { type ReleaseDto } from "@/lib/api/releases";
import { inList } from "@/lib/words/in-list";
import { type Words } from "@/lib/words/words";

export type ReleaseDifference = { readonly added: readonly string[]; readonly changed: readonly string[]; readonly takenOut: readonly string[] };

/** Which campaigns came, went, and are drawn otherwise than in the release before. */
export function releaseDifference(release: ReleaseDto, before: ReleaseDto | undefined): ReleaseDifference {
  const earlier = before?.campaigns ?? [];
  const revisions = new Map(earlier.map(({ id, revision }) => [id, revision]));
  return {
    added: release.campaigns.filter(({ id }) => !revisions.has(id)).map(({ name }) => name),
    changed: release.campaigns.filter(({ id, revision }) => revisions.has(id) && revisions.get(id) !== revision).map(({ name }) => name),
    takenOut: earlier.filter(({ id }) => !release.campaigns.some((other) => other.id === id)).map(({ name }) => name),
  };
}

/** "added “VIP welcome” and took out “Old sale”". Releases of the same campaigns as they were differ in their order, or in what the campaigns ask for. */
export function releaseSentence(release: ReleaseDto, before: ReleaseDto | undefined, say: Words): string {
  if (release.republishes !== null) return say("put release {number} back", { number: release.republishes });
  const { added, changed, takenOut } = releaseDifference(release, before);
  const deeds = [
    ...(added.length === 0 ? [] : [say("added {added}", { added: inWords(added, say) })]),
    ...(changed.length === 0 ? [] : [say("changed {changed}", { changed: inWords(changed, say) })]),
    ...(takenOut.length === 0 ? [] : [say("took out {out}", { out: inWords(takenOut, say) })]),
  ];
  if (deeds.length > 0) return inList(deeds, say);
  return release.campaigns.length === 0 ? say("published nothing but defaults") : say("published the same campaigns anew");
}

/** "“A”", "“A” and “B”", "“A”, “B” and 3 more". Quoted, since a name may hold a comma of its own. */
function inWords(names: readonly string[], say: Words): string {
  const quoted = names.map((name) => say("“{name}”", { name }));
  return inList(names.length > 3 ? [...quoted.slice(0, 2), say("{count} more", { count: names.length - 2 })] : quoted, say);
}
