import { type UsedBy } from "@/lib/api/problem";

const counted = [
  { kind: "campaign", one: "campaign", many: "campaigns" },
  { kind: "audience", one: "audience", many: "audiences" },
  { kind: "persona", one: "persona", many: "personas" },
] as const;

/** How much something is used, in a few words: `Used by 2 campaigns and 1 audience, live in Production`. */
export function usesWords(usedBy: readonly UsedBy[]): string {
  const users = counted.flatMap(({ kind, one, many }) => {
    const count = usedBy.filter((user) => user.kind === kind).length;
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`];
  });
  const live = usedBy.flatMap(({ kind, name }) => (kind === "environment" ? [name] : []));
  const parts = [...(users.length === 0 ? [] : [`used by ${users.join(" and ")}`]), ...(live.length === 0 ? [] : [`live in ${live.join(", ")}`])];
  const words = parts.length === 0 ? "not used yet" : parts.join(", ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}
