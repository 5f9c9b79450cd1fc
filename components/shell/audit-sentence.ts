import { type AuditEntryDto } from "@/lib/api/audit";
import { roles, roleWords } from "@/lib/api/roles";
import { inList } from "@/lib/words/in-list";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

/** Names by id, and by kind and key: `placement:home-hero`. */
export type AuditNames = Readonly<Record<string, string>>;
type Telling = (entry: AuditEntryDto, names: AuditNames, say: Words) => string;

/** What somebody did, as one would tell it: "changed the audience *Returning VIPs*". The actor stands before it. */
export const auditSentence: Telling = (entry, names, say) => (special[entry.action] ?? usual)(entry, names, say);

const deeds: Readonly<Record<string, string>> = {
  "attribute.create": message("made the attribute “{name}”"),
  "attribute.change": message("changed the attribute “{name}”"),
  "attribute.delete": message("deleted the attribute “{name}”"),
  "audience.create": message("made the audience “{name}”"),
  "audience.change": message("changed the audience “{name}”"),
  "audience.delete": message("deleted the audience “{name}”"),
  "campaign.create": message("made the campaign “{name}”"),
  "campaign.delete": message("deleted the campaign “{name}”"),
  "content-type.create": message("made the content type “{name}”"),
  "content-type.change": message("changed the content type “{name}”"),
  "content-type.delete": message("deleted the content type “{name}”"),
  "event-type.create": message("made the event “{name}”"),
  "event-type.change": message("changed the event “{name}”"),
  "event-type.delete": message("deleted the event “{name}”"),
  "persona.create": message("made the persona “{name}”"),
  "persona.change": message("changed the persona “{name}”"),
  "persona.delete": message("deleted the persona “{name}”"),
  "picture.create": message("brought in the picture “{name}”"),
  "picture.change": message("changed what is said of the picture “{name}”"),
  "picture.delete": message("deleted the picture “{name}”"),
  "placement.create": message("made the placement “{name}”"),
  "placement.change": message("changed the placement “{name}”"),
  "placement.delete": message("deleted the placement “{name}”"),
};

const usual: Telling = ({ action, subject, facts }, names, say) => {
  const [kind = ""] = action.split(".");
  const name = nameOf(kind, subject, names) ?? text(facts["name"]) ?? subject;
  const deed = deeds[action];
  if (facts["archived"] === true) return say("archived “{name}”", { name });
  if (facts["archived"] === false) return say("took “{name}” out of the archive", { name });
  return deed === undefined ? `${action} · ${name}` : say(deed, { name });
};

const special: Readonly<Record<string, Telling>> = {
  "campaign.order": (_, __, say) => say("changed the order of the campaigns"),
  "campaign.draw": ({ subject, facts }, names, say) => {
    const name = names[subject] ?? say("a campaign");
    return typeof facts["changes"] === "number" ? say("drew on “{name}” ({count, plural, one {# change} other {# changes}})", { name, count: facts["changes"] }) : say("drew on “{name}”", { name });
  },
  "campaign.change": (entry, names, say) => {
    const { subject, facts } = entry;
    const name = text(facts["name"]) ?? (Object.hasOwn(names, subject) ? names[subject] : undefined) ?? say("a campaign");
    return typeof facts["archived"] === "boolean" ? usual({ ...entry, facts: { ...facts, name } }, names, say) : say("renamed a campaign to “{name}”", { name });
  },
  "key.create": ({ facts }, names, say) => {
    const told = { name: text(facts["name"]) ?? "", environment: place(text(facts["environment"]), names) ?? say("an environment") };
    return facts["kind"] === "server" ? say("made the server key “{name}” for {environment}", told) : say("made the browser key “{name}” for {environment}", told);
  },
  "key.revoke": ({ facts }, _, say) => {
    const name = text(facts["name"]);
    return name === undefined ? say("revoked a key") : say("revoked the key “{name}”", { name });
  },
  "person.invite": ({ subject, facts }, _, say) => say("invited {person} as {role}", { person: subject, role: role(facts["role"], say) }),
  "person.join": (_, __, say) => say("joined the workspace"),
  "person.change-role": ({ facts }, _, say) => say("made {person} {role}", { person: text(facts["name"]) ?? say("somebody"), role: role(facts["role"], say) }),
  "person.remove": ({ facts }, _, say) => say("removed {person} from the workspace", { person: text(facts["name"]) ?? say("somebody") }),
  "publish.ask": (entry, names, say) => say("asked to publish “{name}” to {place}", { name: campaignName(entry, names, say), place: place(text(entry.facts["environment"]), names) ?? say("an environment") }),
  "publish.take-back": (entry, names, say) => {
    const told = { name: campaignName(entry, names, say), person: text(entry.facts["by"]) ?? say("somebody") };
    return told.person === entry.actor ? say("no longer asks to publish “{name}”", told) : say("declined to publish “{name}”, which {person} had asked for", told);
  },
  "release.publish": published,
  "workspace.zone": ({ facts }, _, say) => say("set the workspace’s time zone to {zone}", { zone: text(facts["zone"]) ?? "UTC" }),
  "workspace.import": ({ facts }, _, say) => {
    const counts = { added: whole(facts["added"]), changed: whole(facts["changed"]), removed: whole(facts["removed"]) };
    const table = text(facts["table"]);
    if (table !== undefined) return say("brought in personas from the table “{table}”: {added, number} added, {changed, number} changed", { ...counts, table });
    const kind = text(facts["kind"]);
    const said = kind === undefined ? undefined : broughtIn[kind];
    return say(said ?? "brought in a workspace file: {added, number} added, {changed, number} changed, {removed, number} removed", counts);
  },
};

/** Of files that hold one kind of things. */
const broughtIn: Readonly<Record<string, string>> = {
  campaign: message("brought in a file of campaigns: {added, number} added, {changed, number} changed, {removed, number} removed"),
  audience: message("brought in a file of audiences: {added, number} added, {changed, number} changed, {removed, number} removed"),
  attribute: message("brought in a file of attributes: {added, number} added, {changed, number} changed, {removed, number} removed"),
  placement: message("brought in a file of placements: {added, number} added, {changed, number} changed, {removed, number} removed"),
  "content-type": message("brought in a file of content types: {added, number} added, {changed, number} changed, {removed, number} removed"),
  persona: message("brought in a file of personas: {added, number} added, {changed, number} changed, {removed, number} removed"),
};

const campaignName = ({ subject, facts }: AuditEntryDto, names: AuditNames, say: Words): string => names[subject] ?? text(facts["name"]) ?? say("a campaign");

function published({ subject, facts }: AuditEntryDto, names: AuditNames, say: Words): string {
  // The subject is "production/14".
  const [environment = "", number = ""] = subject.split("/");
  const where = place(environment, names) ?? environment;
  const release = number === "" ? say("a release") : say("release {number}", { number });
  if (typeof facts["from"] === "number") return say("published release {from} again to {place}, as {release}", { from: facts["from"], place: where, release });
  const told = { place: where, release, put: named(facts["campaigns"], names, say), took: named(facts["withdraw"], names, say) };
  if (told.put === "" && told.took === "") return say("published {release} to {place}", told);
  if (told.took === "") return say("put {put} live in {place} ({release})", told);
  return told.put === "" ? say("took {took} out of {place} ({release})", told) : say("put {put} live in {place} and took {took} out ({release})", told);
}

function named(ids: unknown, names: AuditNames, say: Words): string {
  if (!Array.isArray(ids) || ids.length === 0) return "";
  const known = ids.map((id) => say("“{name}”", { name: names[String(id)] ?? say("a campaign") }));
  return inList([...known.slice(0, 2), ...(known.length > 2 ? [say("{count} more", { count: known.length - 2 })] : [])], say);
}

function nameOf(kind: string, subject: string, names: AuditNames): string | undefined {
  // A key may be called as something that every object inherits: `constructor`.
  return Object.hasOwn(names, subject) ? names[subject] : names[`${kind}:${subject}`];
}

const place = (environment: string | undefined, names: AuditNames): string | undefined => (environment === undefined ? undefined : (names[`environment:${environment}`] ?? environment));

const text = (fact: unknown): string | undefined => (typeof fact === "string" && fact !== "" ? fact : undefined);

function role(fact: unknown, say: Words): string {
  const known = roles.find((each) => each === fact);
  return known === undefined ? say("a member") : say(roleWords[known].label).toLowerCase();
}

const whole = (value: unknown): number => (typeof value === "number" ? value : 0);
