import { type UsedBy } from "@/lib/api/problem";
import { inList } from "@/lib/words/in-list";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

const counted = [
  { kind: "campaign", words: message("{count, plural, one {# campaign} other {# campaigns}}") },
  { kind: "audience", words: message("{count, plural, one {# audience} other {# audiences}}") },
  { kind: "placement", words: message("{count, plural, one {# placement} other {# placements}}") },
  { kind: "persona", words: message("{count, plural, one {# persona} other {# personas}}") },
] as const;

/** How much something is used, in a few words: `Used by 2 campaigns and 1 audience, live in Production`. */
export function usesWords(usedBy: readonly UsedBy[], say: Words): string {
  const users = counted.flatMap(({ kind, words }) => {
    const count = usedBy.filter((user) => user.kind === kind).length;
    return count === 0 ? [] : [say(words, { count })];
  });
  const live = usedBy.flatMap(({ kind, name }) => (kind === "environment" ? [name] : []));
  const facts = { users: inList(users, say), places: live.join(", ") };
  if (users.length === 0) return live.length === 0 ? say("Not used yet") : say("Live in {places}", facts);
  return live.length === 0 ? say("Used by {users}", facts) : say("Used by {users}, live in {places}", facts);
}
