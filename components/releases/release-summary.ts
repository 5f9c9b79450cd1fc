import { type ReleaseDto } from "@/lib/api/releases";
import { inList } from "@/lib/words/in-list";
import { type Words } from "@/lib/words/words";

export type ReleaseDifference = { readonly added: readonly string[]; readonly takenOut: readonly string[] };

/** Which campaigns came and went against the release before. */
export function releaseDifference(release: ReleaseDto, before: ReleaseDto | undefined): ReleaseDifference {
  const earlier = before?.campaigns ?? [];
  return {
    added: release.campaigns.filter(({ id }) => !earlier.some((other) => other.id === id)).map(({ name }) => name),
    takenOut: earlier.filter(({ id }) => !release.campaigns.some((other) => other.id === id)).map(({ name }) => name),
  };
}

/** "added “VIP welcome” and took out “Old sale”". Releases of the same campaigns differ inside them, or in their order. */
export function releaseSentence(release: ReleaseDto, before: ReleaseDto | undefined, say: Words): string {
  if (release.republishes !== null) return say("put release {number} back", { number: release.republishes });
  const { added, takenOut } = releaseDifference(release, before);
  const told = { added: inWords(added, say), out: inWords(takenOut, say), all: inWords(release.campaigns.map(({ name }) => name), say) };
  if (added.length > 0) return takenOut.length > 0 ? say("added {added} and took out {out}", told) : say("added {added}", told);
  if (takenOut.length > 0) return say("took out {out}", told);
  return release.campaigns.length === 0 ? say("published nothing but defaults") : say("changed {all}", told);
}

/** "“A”", "“A” and “B”", "“A”, “B” and 3 more". Quoted, since a name may hold a comma of its own. */
function inWords(names: readonly string[], say: Words): string {
  const quoted = names.map((name) => say("“{name}”", { name }));
  return inList(names.length > 3 ? [...quoted.slice(0, 2), say("{count} more", { count: names.length - 2 })] : quoted, say);
}
