import { roleWords, type Permission, type Role } from "@/lib/api/roles";
import { type Colleagues } from "@/lib/api/who-may";
import { inList } from "@/lib/words/in-list";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

type Lack = { readonly permission: Permission; readonly role: Role; /** Those who may; absent: nobody was looked for. */ readonly colleagues: Colleagues | undefined };

/** Why somebody may not do something, and whom they can ask: "As editor you may not publish. Ask Paul or Ada." */
export const whyMayNot = ({ permission, role, colleagues }: Lack, say: Words): string => `${say(lacks[permission], { role: say(roleWords[role].label).toLowerCase() })} ${whomToAsk(colleagues, say)}`;

/** The next step alone: "Ask Paul or Ada." */
export function whomToAsk(colleagues: Colleagues | undefined, say: Words): string {
  if (colleagues === undefined || colleagues.names.length === 0) return say("Nobody who is here now may; an admin can give somebody that role.");
  const others = colleagues.more === 0 ? [] : [say("{count, plural, one {# other person} other {# other people}}", { count: colleagues.more })];
  return say("Ask {names}.", { names: inList([...colleagues.names, ...others], say, "disjunction") });
}

const lacks: Readonly<Record<Permission, string>> = {
  read: message("As {role} you may not see this."),
  "library.edit": message("As {role} you may not change the library."),
  "campaigns.edit": message("As {role} you may not make or change campaigns."),
  "releases.publish": message("As {role} you may not publish."),
  "releases.withdraw": message("As {role} you may not take campaigns offline."),
  "keys.manage": message("As {role} you may not make or revoke keys."),
  "people.manage": message("As {role} you may not invite people or change their roles."),
  "audit.read": message("As {role} you may not read the audit log."),
};
