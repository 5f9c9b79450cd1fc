import { type RouteName } from "@/lib/api/routes";

const condition = { id: "cnd_sample", kind: "group", match: "all", parts: [] };

/** For each route that takes a body, one that is well made, so that only who asks and what it is about can be wrong. */
export const sampleBodies: Readonly<Partial<Record<RouteName, unknown>>> = {
  createAttribute: { key: "shoeSize", type: "number", label: "Shoe size", description: "", category: "Body", purpose: null, suggestions: [], unit: null },
  updateAttribute: { revision: 1, label: "Shoe size" },
  createPlacement: { key: "foot-note", name: "Foot note", description: "", channel: "web", contentType: "text", baseline: null },
  updatePlacement: { revision: 1, name: "Foot note" },
  createContentType: { id: "product-card", label: "Product card", description: "", drawnAs: null, fields: [{ key: "title", label: "Title", kind: "text", required: true, help: "" }], archived: false },
  updateContentType: { revision: 1, label: "Product card" },
  createEventType: { name: "order completed", label: "Order completed", description: "", properties: [{ name: "total", type: "number", suggestions: [], unit: "€" }] },
  updateEventType: { revision: 1, label: "Order completed" },
  createPersona: { name: "Nobody", face: "🙂", story: "", profile: { attributes: {} } },
  updatePersona: { revision: 1, name: "Nobody" },
  createAudience: { name: "Everybody", description: "", condition },
  updateAudience: { revision: 1, name: "Everybody" },
  createCampaign: { name: "Sample" },
  orderCampaigns: { order: [] },
  updateCampaign: { revision: 1, name: "Sample" },
  saveFlow: { revision: 1, patch: [] },
  askToPublish: { environment: "production", note: "" },
  importWorkspace: {
    file: { format: 1, attributes: [], placements: [], contentTypes: [], eventTypes: [], audiences: [], personas: [], campaigns: [], order: { campaigns: [], personas: [] } },
    others: "keep",
    seen: "0".repeat(64),
  },
  updatePicture: { revision: 1, alt: "A shoe" },
  updateWorkspace: { zone: "Europe/Oslo" },
  checkLink: { address: "https://nobody.invalid/" },
  publish: { campaigns: [], withdraw: ["cmp_elsewhere"], live: null, note: "" },
  createKey: { kind: "server", environment: "production", name: "Sample" },
  invitePerson: { email: "somebody@example.com", role: "viewer" },
  updatePerson: { role: "viewer" },
  changePassword: { current: "not the one", next: "long enough to be one" },
  welcome: { token: "not-a-token", name: "Somebody", password: "long enough to be one" },
  decide: { profile: { attributes: {} } },
};

/** Well-formed names of things that this workspace does not have. */
const elsewhere: Readonly<Record<string, string>> = { key: "elsewhere", name: "elsewhere", environment: "elsewhere", number: "1", hash: "0".repeat(64), user: "usr_elsewhere" };
const idKinds: Readonly<Record<string, string>> = { personas: "per", audiences: "aud", campaigns: "cmp", keys: "key" };

/** A route's address with its braces filled by what is not here. */
export function addressElsewhere(path: string): string {
  const kind = idKinds[path.split("/")[1] ?? ""] ?? "per";
  return `/api/v1${path.replace(/\{(\w+)\}/g, (_whole, name: string) => elsewhere[name] ?? `${kind}_elsewhere`)}`;
}
