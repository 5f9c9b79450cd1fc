import { isJsonObject, type Json } from "@/lib/std/json";

/** One item of a list of objects: what it says of itself, as it came. A member is read as the type of the operator that asks for it, as a property of an event is. */
export type ListItem = { readonly [member: string]: Json };

/** The members of an item beyond these are left out. */
const mostMembers = 50;

/** The longest text of a member, and the longest list. */
const bounds = { text: 4096, list: 1000 } as const;

/** Reads an object's members that an operator could read: texts, numbers, booleans, and lists of them. Null: it is no object. */
export function readItem(raw: unknown): ListItem | null {
  if (!isJsonObject(raw)) return null;
  const members: [string, Json][] = [];
  for (const [key, value] of Object.entries(raw)) if (members.length < mostMembers && isMember(value)) members.push([key, value]);
  return Object.fromEntries(members);
}

const isMember = (raw: unknown): raw is Json => isPlain(raw) || (Array.isArray(raw) && raw.length <= bounds.list && raw.every(isPlain));

const isPlain = (raw: unknown): raw is string | number | boolean => (typeof raw === "string" ? raw.length <= bounds.text : typeof raw === "boolean" || (typeof raw === "number" && Number.isFinite(raw)));
