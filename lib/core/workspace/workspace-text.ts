import { type FiledCampaign, type WorkspaceFile } from "./workspace-file";
import { isJsonObject } from "@/lib/std/json";
import { onceFor } from "@/lib/std/once-for";

/** The same workspace always gives the same file: things by key or id, so that one change is a few lines of a difference. */
export function inFileOrder(file: WorkspaceFile): WorkspaceFile {
  return {
    format: 1,
    ...(file.zone === undefined ? {} : { zone: file.zone }),
    attributes: file.attributes.toSorted((a, b) => byUnits(a.key, b.key)),
    placements: file.placements.toSorted((a, b) => byUnits(a.key, b.key)),
    contentTypes: file.contentTypes.toSorted((a, b) => byUnits(a.contentType, b.contentType)),
    eventTypes: file.eventTypes.toSorted((a, b) => byUnits(a.name, b.name)),
    audiences: file.audiences.toSorted((a, b) => byUnits(a.id, b.id)),
    personas: file.personas.toSorted((a, b) => byUnits(a.id, b.id)),
    campaigns: file.campaigns.toSorted((a, b) => byUnits(a.id, b.id)),
    order: file.order,
  };
}

/** The file's text: members sorted, two spaces, a line for each value, a line break at the end. */
export function workspaceText(file: WorkspaceFile): string {
  const { campaigns, ...rest } = inFileOrder(file);
  const parts = new Map(Object.entries(rest).map(([name, part]) => [name, lines(part, "  ")]));
  parts.set("campaigns", bracketed("[]", campaigns.map((campaign) => campaignLines(campaign).text), "  "));
  return `${bracketed("{}", [...parts.keys()].sort().map((name) => `${JSON.stringify(name)}: ${parts.get(name) ?? "null"}`), "")}\n`;
}

// Most of a file is its campaigns, and two states of a workspace share most of them.
const campaignLines = onceFor((campaign: FiledCampaign) => ({ text: lines(campaign, "    ") }));

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A value as `JSON.stringify` writes it with two spaces, its members sorted, where it begins at an indent. */
function lines(value: unknown, indent: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const inner = `${indent}  `;
  if (Array.isArray(value)) return bracketed("[]", value.map((item: unknown) => lines(item, inner)), indent);
  if (!isJsonObject(value)) return "null";
  const members = membersOf(value).flatMap((key) => (value[key] === undefined ? [] : [`${JSON.stringify(key)}: ${lines(value[key], inner)}`]));
  return bracketed("{}", members, indent);
}

// Numbers go first among an object's members, whatever order they were put in.
const membersOf = (value: object): readonly string[] => {
  const names = Object.keys(value).sort();
  return names.some((name) => name >= "0" && name < ":") ? Object.keys(Object.fromEntries(names.map((name) => [name, null]))) : names;
};

function bracketed(brackets: "[]" | "{}", items: readonly string[], indent: string): string {
  if (items.length === 0) return brackets;
  const between = `\n${indent}  `;
  return `${brackets.charAt(0)}${between}${items.join(`,${between}`)}\n${indent}${brackets.charAt(1)}`;
}
