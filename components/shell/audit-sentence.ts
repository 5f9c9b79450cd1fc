import { type AuditEntryDto } from "@/lib/api/audit";
import { roleWords, type Role } from "@/lib/api/roles";

/** Names by id, and by `placement:key` and `attribute:key`. */
export type AuditNames = Readonly<Record<string, string>>;

const verbs: Readonly<Record<string, string>> = { create: "made", change: "changed", delete: "deleted", revoke: "revoked" };

/** What somebody did, as one would tell it: "changed the audience *Returning VIPs*". The actor stands before it. */
export function auditSentence(entry: AuditEntryDto, names: AuditNames): string {
  return (special[entry.action] ?? usual)(entry, names);
}

function usual({ action, subject, facts }: AuditEntryDto, names: AuditNames): string {
  const [kind = "", deed = ""] = action.split(".");
  const name = nameOf(kind, subject, names) ?? text(facts["name"]) ?? subject;
  const verb = verbs[deed];
  return verb === undefined ? `${action} · ${name}` : `${verb} the ${kind} “${name}”`;
}

const special: Readonly<Record<string, (entry: AuditEntryDto, names: AuditNames) => string>> = {
  "campaign.order": () => "changed the order of the campaigns",
  "campaign.draw": ({ subject, facts }, names) => `drew on “${names[subject] ?? "a campaign"}”${count(facts["changes"])}`,
  "campaign.change": ({ subject, facts }, names) => {
    const name = names[subject] ?? text(facts["name"]) ?? "a campaign";
    if (facts["archived"] === true) return `archived “${name}”`;
    if (facts["archived"] === false) return `took “${name}” out of the archive`;
    return `renamed a campaign to “${text(facts["name"]) ?? name}”`;
  },
  "key.create": ({ facts }) => `made the ${text(facts["kind"]) ?? ""} key “${text(facts["name"]) ?? ""}” for ${text(facts["environment"]) ?? "an environment"}`,
  "key.revoke": () => "revoked a key",
  "person.invite": ({ subject, facts }) => `invited ${subject} as ${role(facts["role"])}`,
  "person.join": () => "joined the workspace",
  "person.change-role": ({ facts }) => `made somebody ${role(facts["role"])}`,
  "person.remove": () => "removed somebody from the workspace",
  "release.publish": published,
  "workspace.import": ({ facts }) => `brought in a workspace file: ${whole(facts["added"])} added, ${whole(facts["changed"])} changed, ${whole(facts["removed"])} removed`,
};

function published({ subject, facts }: AuditEntryDto, names: AuditNames): string {
  // The subject is "production/14".
  const [place = "", number = ""] = subject.split("/");
  const release = number === "" ? "a release" : `release ${number}`;
  if (typeof facts["from"] === "number") return `published release ${facts["from"]} again to ${place}, as ${release}`;
  const put = said("put", facts["campaigns"], names);
  const took = said("took", facts["withdraw"], names);
  if (put === "" && took === "") return `published ${release} to ${place}`;
  if (took === "") return `${put} live in ${place} (${release})`;
  return put === "" ? `${took} out of ${place} (${release})` : `${put} live in ${place} and ${took} out (${release})`;
}

function said(verb: string, ids: unknown, names: AuditNames): string {
  if (!Array.isArray(ids) || ids.length === 0) return "";
  const known = ids.map((id) => `“${names[String(id)] ?? "a campaign"}”`);
  return `${verb} ${known.slice(0, 2).join(" and ")}${known.length > 2 ? ` and ${known.length - 2} more` : ""}`;
}

function nameOf(kind: string, subject: string, names: AuditNames): string | undefined {
  return names[subject] ?? names[`${kind}:${subject}`];
}

const text = (fact: unknown): string | undefined => (typeof fact === "string" && fact !== "" ? fact : undefined);
const count = (changes: unknown): string => (typeof changes === "number" ? ` (${changes} ${changes === 1 ? "change" : "changes"})` : "");

function role(fact: unknown): string {
  const known = Object.entries(roleWords).find(([name]: [string, (typeof roleWords)[Role]]) => name === fact);
  return known?.[1].label.toLowerCase() ?? "a member";
}

const whole = (value: unknown): number => (typeof value === "number" ? value : 0);
