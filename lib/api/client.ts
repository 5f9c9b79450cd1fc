import { type z } from "zod";
import { addresses } from "./addresses";
import { type AttributeChange, type NewAttribute } from "./attributes";
import { basePath } from "./base-path";
import { type AudienceChange, type NewAudience } from "./audiences";
import { type CampaignChange, type CampaignOrder, type FlowPatch, type NewCampaign } from "./campaigns";
import { type ContentTypeChange, type NewContentType } from "./content-types";
import { type EventTypeChange, type NewEventType } from "./event-types";
import { idempotencyHeader, workspaceHeader } from "./headers";
import { type NewKey } from "./keys";
import { type LinkQuestion } from "./links";
import { type PictureChange } from "./pictures";
import { type NewPerson, type PersonChange } from "./people";
import { type NewPersona, type PersonaChange } from "./personas";
import { type NewPlacement, type PlacementChange } from "./placements";
import { offlineProblem, parseProblem, problemOf, type Problem } from "./problem";
import { type NewPublishWish } from "./publish-wishes";
import { type PublishRequest } from "./releases";
import { type ParamsOf } from "./route";
import { type RouteName, type routes } from "./routes";
import { type PasswordChange, type WelcomeRequest } from "./session";
import { type WorkspaceChange } from "./workspace";
import { type WorkspaceImport } from "./workspace-file";
import { err, ok, type Result } from "@/lib/std/result";

export type ClientOptions = {
  /** The workspace's slug; null before one is known (sign-in, welcome). */
  readonly workspace: string | null;
  /** The address without a slash at its end; the page's own when it is left out. */
  readonly origin?: string;
  readonly fetch?: typeof fetch;
  /** For programs: sent as `Authorization: Bearer`. Browsers have their cookie. */
  readonly secret?: string;
};

/** What a call of this route answers. */
type AnswerOf<Name extends RouteName> = (typeof routes)[Name]["answer"] extends z.ZodType ? z.infer<(typeof routes)[Name]["answer"]> : null;
export type Answer<Name extends RouteName> = Promise<Result<AnswerOf<Name>, Problem>>;

type Input<Name extends RouteName> = {
  readonly params: ParamsOf<(typeof addresses)[Name]["path"]>;
  readonly body?: unknown;
  /** For routes that take a file. */
  readonly file?: Blob;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Lets the request outlive the page, for what is saved while leaving it. Browsers allow 64 KB. */
  readonly keepalive?: boolean;
};

export type ThenwiseClient = ReturnType<typeof makeClient>;

/** The typed client of /api/v1: one method a route. It never throws; every failure is a Problem. */
export function makeClient(options: ClientOptions) {
  const call = <Name extends RouteName>(name: Name, input: Input<Name>): Answer<Name> => send(options, name, input);
  return { ...libraryCalls(call), ...campaignCalls(call), ...workspaceFileCalls(call), ...releaseCalls(call), ...peopleCalls(call) };
}

type Call = <Name extends RouteName>(name: Name, input: Input<Name>) => Answer<Name>;

const libraryCalls = (call: Call) => ({
  listAttributes: () => call("listAttributes", { params: {} }),
  createAttribute: (body: NewAttribute) => call("createAttribute", { params: {}, body }),
  getAttribute: (key: string) => call("getAttribute", { params: { key } }),
  updateAttribute: (key: string, body: AttributeChange) => call("updateAttribute", { params: { key }, body }),
  deleteAttribute: (key: string, revision: number) => call("deleteAttribute", { params: { key }, query: { revision } }),

  listPlacements: () => call("listPlacements", { params: {} }),
  createPlacement: (body: NewPlacement) => call("createPlacement", { params: {}, body }),
  getPlacement: (key: string) => call("getPlacement", { params: { key } }),
  updatePlacement: (key: string, body: PlacementChange) => call("updatePlacement", { params: { key }, body }),
  deletePlacement: (key: string, revision: number) => call("deletePlacement", { params: { key }, query: { revision } }),

  listContentTypes: () => call("listContentTypes", { params: {} }),
  createContentType: (body: NewContentType) => call("createContentType", { params: {}, body }),
  getContentType: (key: string) => call("getContentType", { params: { key } }),
  updateContentType: (key: string, body: ContentTypeChange) => call("updateContentType", { params: { key }, body }),
  deleteContentType: (key: string, revision: number) => call("deleteContentType", { params: { key }, query: { revision } }),

  listPersonas: () => call("listPersonas", { params: {} }),
  createPersona: (body: NewPersona) => call("createPersona", { params: {}, body }),
  getPersona: (id: string) => call("getPersona", { params: { id } }),
  updatePersona: (id: string, body: PersonaChange) => call("updatePersona", { params: { id }, body }),
  deletePersona: (id: string, revision: number) => call("deletePersona", { params: { id }, query: { revision } }),

  listAudiences: () => call("listAudiences", { params: {} }),
  createAudience: (body: NewAudience) => call("createAudience", { params: {}, body }),
  getAudience: (id: string) => call("getAudience", { params: { id } }),
  updateAudience: (id: string, body: AudienceChange) => call("updateAudience", { params: { id }, body }),
  deleteAudience: (id: string, revision: number) => call("deleteAudience", { params: { id }, query: { revision } }),

  listEventTypes: () => call("listEventTypes", { params: {} }),
  createEventType: (body: NewEventType) => call("createEventType", { params: {}, body }),
  getEventType: (name: string) => call("getEventType", { params: { name } }),
  updateEventType: (name: string, body: EventTypeChange) => call("updateEventType", { params: { name }, body }),
  deleteEventType: (name: string, revision: number) => call("deleteEventType", { params: { name }, query: { revision } }),
  listSeenEvents: () => call("listSeenEvents", { params: {} }),

  checkLink: (body: LinkQuestion) => call("checkLink", { params: {}, body }),

  listPictures: () => call("listPictures", { params: {} }),
  addPicture: (name: string, file: Blob) => call("addPicture", { params: {}, query: { name }, file }),
  updatePicture: (hash: string, body: PictureChange) => call("updatePicture", { params: { hash }, body }),
  deletePicture: (hash: string, revision: number) => call("deletePicture", { params: { hash }, query: { revision } }),

  listUses: () => call("listUses", { params: {} }),
});

const workspaceFileCalls = (call: Call) => ({
  getWorkspace: () => call("getWorkspace", { params: {} }),
  updateWorkspace: (body: WorkspaceChange) => call("updateWorkspace", { params: {}, body }),
  exportWorkspace: () => call("exportWorkspace", { params: {} }),
  importWorkspace: (body: WorkspaceImport) => call("importWorkspace", { params: {}, body }),
});

const campaignCalls = (call: Call) => ({
  listCampaigns: () => call("listCampaigns", { params: {} }),
  createCampaign: (body: NewCampaign) => call("createCampaign", { params: {}, body }),
  orderCampaigns: (body: CampaignOrder) => call("orderCampaigns", { params: {}, body }),
  getCampaign: (id: string) => call("getCampaign", { params: { id } }),
  updateCampaign: (id: string, body: CampaignChange) => call("updateCampaign", { params: { id }, body }),
  deleteCampaign: (id: string, revision: number) => call("deleteCampaign", { params: { id }, query: { revision } }),
  saveFlow: (id: string, body: FlowPatch, sending: { readonly keepalive?: boolean } = {}) => call("saveFlow", { params: { id }, body, ...sending }),
  listSaves: (id: string) => call("listSaves", { params: { id } }),
  listPublishWishes: () => call("listPublishWishes", { params: {} }),
  askToPublish: (id: string, body: NewPublishWish) => call("askToPublish", { params: { id }, body }),
  takeBackPublishWish: (id: string) => call("takeBackPublishWish", { params: { id } }),
  bePresent: (id: string, tab: string) => call("bePresent", { params: { id, tab } }),
});

const releaseCalls = (call: Call) => ({
  listEnvironments: () => call("listEnvironments", { params: {} }),
  listReleases: (environment: string) => call("listReleases", { params: { environment } }),
  /** Repeat with the same `idempotencyKey` after a lost answer: it is published once. */
  publish: (environment: string, body: PublishRequest, idempotencyKey: string) =>
    call("publish", { params: { environment }, body, headers: { [idempotencyHeader]: idempotencyKey } }),
  getRelease: (environment: string, number: number) => call("getRelease", { params: { environment, number: String(number) } }),
});

const peopleCalls = (call: Call) => ({
  listWorkspaces: () => call("listWorkspaces", { params: {} }),
  welcome: (body: WelcomeRequest) => call("welcome", { params: {}, body }),
  changePassword: (body: PasswordChange) => call("changePassword", { params: {}, body }),
  signOutEverywhere: () => call("signOutEverywhere", { params: {} }),
  listKeys: () => call("listKeys", { params: {} }),
  createKey: (body: NewKey) => call("createKey", { params: {}, body }),
  revokeKey: (id: string) => call("revokeKey", { params: { id } }),
  listPeople: () => call("listPeople", { params: {} }),
  invitePerson: (body: NewPerson) => call("invitePerson", { params: {}, body }),
  updatePerson: (user: string, body: PersonChange) => call("updatePerson", { params: { user }, body }),
  removePerson: (user: string) => call("removePerson", { params: { user } }),
  listAudit: (cursor?: string) => call("listAudit", { params: {}, ...(cursor === undefined ? {} : { query: { cursor } }) }),
});

async function send<Name extends RouteName>(options: ClientOptions, name: Name, input: Input<Name>): Answer<Name> {
  const { workspace, origin = basePath, secret } = options;
  const { method, path } = addresses[name];
  const send = options.fetch ?? fetch;
  const headers = {
    accept: "application/json",
    ...(workspace === null ? {} : { [workspaceHeader]: workspace }),
    ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
    ...(input.body === undefined ? {} : { "content-type": "application/json" }),
    ...input.headers,
  };
  try {
    const response = await send(origin + addressOf(path, input), {
      method,
      headers,
      ...(input.body === undefined ? {} : { body: JSON.stringify(input.body) }),
      ...(input.file === undefined ? {} : { body: input.file }),
      ...(input.keepalive === true ? { keepalive: true } : {}),
    });
    return await read<Name>(response);
  } catch {
    return err(offlineProblem);
  }
}

/** Answers are the server's own and were checked against the schemas by its tests; only failures are read with care. */
async function read<Name extends RouteName>(response: Response): Answer<Name> {
  const answer = response.status === 204 ? null : await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return ok(answer);
  return err(parseProblem(answer) ?? problemOf(response.ok || response.status >= 500 ? "internal" : "bad-request"));
}

function addressOf(path: string, input: Pick<Input<RouteName>, "query"> & { readonly params: unknown }): string {
  const params = new Map(Object.entries(input.params ?? {}));
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(String(params.get(name) ?? "")));
  const query = new URLSearchParams(Object.entries(input.query ?? {}).map(([name, value]) => [name, String(value)]));
  return `/api/v1${filled}${query.size === 0 ? "" : `?${query.toString()}`}`;
}
