import { type ReleaseDto } from "@/lib/api/releases";

export type ReleaseDifference = { readonly added: readonly string[]; readonly takenOut: readonly string[] };

/** Which campaigns came and went against the release before. */
export function releaseDifference(release: ReleaseDto, before: ReleaseDto | undefined): ReleaseDifference {
  const earlier = before?.campaigns ?? [];
  return {
    added: release.campaigns.filter(({ id }) => !earlier.some((other) => other.id === id)).map(({ name }) => name),
    takenOut: earlier.filter(({ id }) => !release.campaigns.some((other) => other.id === id)).map(({ name }) => name),
  };
}

/** "added VIP welcome and took out Old sale". Releases of the same campaigns differ inside them, or in their order. */
export function releaseSentence(release: ReleaseDto, before: ReleaseDto | undefined): string {
  if (release.republishes !== null) return `put release ${release.republishes} back`;
  const { added, takenOut } = releaseDifference(release, before);
  const parts = [added.length > 0 ? `added ${inWords(added)}` : "", takenOut.length > 0 ? `took out ${inWords(takenOut)}` : ""].filter((part) => part !== "");
  if (parts.length > 0) return parts.join(" and ");
  return release.campaigns.length === 0 ? "published nothing but defaults" : `changed ${inWords(release.campaigns.map(({ name }) => name))}`;
}

/** "A", "A and B", "A, B and 3 more". */
export function inWords(names: readonly string[]): string {
  const [first = "", second = "", ...rest] = names;
  if (names.length < 2) return first;
  return rest.length === 0 ? `${first} and ${second}` : `${first}, ${second} and ${rest.length} more`;
}
