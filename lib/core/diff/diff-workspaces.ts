import { diffFlows } from "./diff-flows";
import { flowChangeSentence } from "./flow-change";
import { same } from "@/lib/std/same";
import { conditionSentence } from "@/lib/core/conditions/condition-sentence";
import { namesOf } from "@/lib/core/flow/names";
import { libraryOf } from "@/lib/core/workspace/sources-of";
import { type FiledCampaign, type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { type EventType } from "@/lib/core/vocabulary/event-type";
import { type Audience } from "@/lib/core/conditions/audience";
import { isJsonObject, type Json } from "@/lib/std/json";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

/** The kinds of things a workspace holds, in the order they are told. The list is the type. */
export const filedKinds = ["campaign", "audience", "attribute", "placement", "content-type", "event-type", "persona"] as const;
export type FiledKind = (typeof filedKinds)[number];

/** One thing that differs between two workspaces. */
export type WorkspaceChange = {
  readonly kind: FiledKind;
  /** Its key or id. */
  readonly name: string;
  /** What people call it. */
  readonly label: string;
  readonly what: "added" | "changed" | "removed";
  /** What is different, in sentences; none where the whole thing is. */
  readonly sentences: readonly string[];
};

export type WorkspaceDiff = {
  readonly changes: readonly WorkspaceChange[];
  /** Campaigns that are in both stand in another order. */
  readonly reordered: boolean;
};

/** What differs between two workspaces, thing by thing: what was added, changed and removed. Where cards stand is no part of it. */
export function diffWorkspaces(before: WorkspaceFile, after: WorkspaceFile, say: Words): WorkspaceDiff {
  const names = namesOf(libraryOf(after), say);
  const audience = (was: Audience, is: Audience): readonly string[] => [
    ...fieldSentences(was, is, { say, only: ["name", "description"] }),
    ...(same(was.condition, is.condition) ? [] : [say("Who is meant: {to} (was: {from}).", { to: conditionSentence(is.condition, names), from: conditionSentence(was.condition, namesOf(libraryOf(before), say)) })]),
  ];
  const campaign = (was: FiledCampaign, is: FiledCampaign): readonly string[] => [
    ...fieldSentences(was, is, { say, only: ["name"] }),
    ...(was.archived === is.archived ? [] : [say(is.archived ? "It is archived." : "It is taken out of the archive.")]),
    ...diffFlows(was.flow, is.flow, names).map((change) => flowChangeSentence(change, say)),
  ];
  const changes = [
    ...changed("campaign", [before.campaigns, after.campaigns], { nameOf: ({ id }) => id, labelOf: ({ name }) => name, tell: campaign }),
    ...changed("audience", [before.audiences, after.audiences], { nameOf: ({ id }) => id, labelOf: ({ name }) => name, tell: audience }),
    ...changed("attribute", [before.attributes, after.attributes], { nameOf: ({ key }) => key, labelOf: ({ label }) => label, tell: (was, is) => fieldSentences(was, is, { say }) }),
    ...changed("placement", [before.placements, after.placements], { nameOf: ({ key }) => key, labelOf: ({ name }) => name, tell: (was, is) => fieldSentences(was, is, { say }) }),
    ...changed("content-type", [before.contentTypes, after.contentTypes], { nameOf: ({ contentType }) => contentType, labelOf: ({ contentType, settings }) => (typeof settings["label"] === "string" ? settings["label"] : contentType), tell: (was, is) => settingsSentences(was.settings, is.settings, say) }),
    ...changed("event-type", [before.eventTypes, after.eventTypes], { nameOf: ({ name }) => name, labelOf: ({ label }) => label, tell: (was, is) => eventSentences(was, is, say) }),
    ...changed("persona", [before.personas, after.personas], { nameOf: ({ id }) => id, labelOf: ({ name }) => name, tell: (was, is) => fieldSentences(was, is, { say }) }),
  ];
  return { changes, reordered: !same(shared(before, after), shared(after, before)) };
}

const shared = ({ order }: WorkspaceFile, other: WorkspaceFile): readonly string[] => order.campaigns.filter((id) => other.order.campaigns.includes(id));

type Settings = Readonly<Record<string, Json>>;
type Told<Thing> = { nameOf(thing: Thing): string; labelOf(thing: Thing): string; tell(was: Thing, is: Thing): readonly string[] };

function changed<Thing>(kind: FiledKind, [before, after]: readonly [readonly Thing[], readonly Thing[]], { nameOf, labelOf, tell }: Told<Thing>): readonly WorkspaceChange[] {
  const was = new Map(before.map((thing) => [nameOf(thing), thing]));
  const is = new Set(after.map(nameOf));
  const row = (thing: Thing, what: WorkspaceChange["what"], sentences: readonly string[] = []): WorkspaceChange => ({ kind, name: nameOf(thing), label: labelOf(thing), what, sentences });
  const there = after.flatMap((thing) => {
    const last = was.get(nameOf(thing));
    if (last === undefined) return [row(thing, "added")];
    return same(last, thing) ? [] : [row(thing, "changed", tell(last, thing))];
  });
  return [...there, ...before.filter((thing) => !is.has(nameOf(thing))).map((thing) => row(thing, "removed"))];
}

const words: Readonly<Record<string, string>> = { drawnAs: message("Drawn as"), archived: message("Archived"), label: message("Label"), name: message("Name"), description: message("Description"), category: message("Category"), purpose: message("Purpose"), suggestions: message("Suggestions"), unit: message("Unit"), type: message("Type"), channel: message("Channel"), contentType: message("Content type"), baseline: message("What the page has"), languages: message("Languages"), face: message("Face"), story: message("Story"), profile: message("Profile") };

/** Each member that differs: short ones with what they were, long ones by name. */
function fieldSentences(was: object, is: object, { say, only }: { readonly say: Words; readonly only?: readonly string[] }): readonly string[] {
  const [before, after] = [new Map(Object.entries(was)), new Map(Object.entries(is))];
  const members = only ?? [...new Set([...before.keys(), ...after.keys()])];
  return members.flatMap((member) => {
    const [from, to]: readonly unknown[] = [before.get(member), after.get(member)];
    if (same(from, to)) return [];
    const word = words[member] === undefined ? member : say(words[member]);
    return [isJsonObject(from) || isJsonObject(to) ? say("{word} differs: {members}.", { word, members: innerWords(from, to) }) : say("{word}: {to} (was: {from}).", { word, to: short(to, say), from: short(from, say) })];
  });
}

/** What is said of an event: its own members, and its properties by their names. */
function eventSentences(was: EventType, is: EventType, say: Words): readonly string[] {
  const [before, after] = [was, is].map(({ properties }) => new Map(properties.map((property) => [property.name, property])));
  const names = [...new Set([...was.properties, ...is.properties].map(({ name }) => name))].filter((name) => !same(before?.get(name), after?.get(name)));
  return [...fieldSentences(was, is, { say, only: ["label", "description", "archived"] }), ...(names.length === 0 ? [] : [say("Properties that differ: {properties}.", { properties: names.join(", ") })])];
}

/** What is said of a content type: its own members, and its fields by their labels. */
function settingsSentences(was: Settings, is: Settings, say: Words): readonly string[] {
  const only = [...new Set([...Object.keys(was), ...Object.keys(is)])].filter((member) => member !== "fields");
  const [before, after] = [fieldsIn(was), fieldsIn(is)];
  const labels = [...new Set([...before.keys(), ...after.keys()])].filter((label) => !same(before.get(label), after.get(label)));
  return [...fieldSentences(was, is, { say, only }), ...(labels.length === 0 ? [] : [say("Fields that differ: {fields}.", { fields: labels.join(", ") })])];
}

function fieldsIn({ fields }: Settings): ReadonlyMap<string, unknown> {
  return new Map(Array.isArray(fields) ? fields.flatMap((field) => (isJsonObject(field) && typeof field["label"] === "string" ? [[field["label"], field] as const] : [])) : []);
}

function innerWords(from: unknown, to: unknown): string {
  const [before, after] = [isJsonObject(from) ? from : {}, isJsonObject(to) ? to : {}];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((member) => !same(before[member], after[member])).slice(0, 6).join(", ");
}

function short(value: unknown, say: Words): string {
  if (value === null || value === undefined || value === "") return say("nothing");
  const text = Array.isArray(value) ? value.map(String).join(", ") : typeof value === "string" ? value : JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
