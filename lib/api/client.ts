import { type z } from "zod";
import { type AttributeChange, type NewAttribute } from "./attributes";
import { type AudienceChange, type NewAudience } from "./audiences";
import { type CampaignChange, type CampaignOrder, type FlowPatch, type NewCampaign } from "./campaigns";
import { type ContentTypeChange, type NewContentType } from "./content-types";
import { type NewKey } from "./keys";
import { type LinkQuestion } from "./links";
import { type NewPerson, type PersonChange } from "./people";
import { type NewPersona, type PersonaChange } from "./personas";
import { type NewPlacement, type PlacementChange } from "./placements";
import { offlineProblem, parseProblem, problemOf, type Problem } from "./problem";
import { idempotencyHeader, type PublishRequest } from "./releases";
import { type ParamsOf, type Route } from "./route";
import { routes } from "./routes";
import { workspaceHeader, type PasswordChange, type WelcomeRequest } from "./session";
import { type WorkspaceImport } from "./workspace-file";
import { err, ok, type Result } from "@/lib/std/result";

export type ClientOptions = {
  /** The workspace's slug; null before one is known (sign-in, welcome). */
  readonly workspace: string | null;
  /** The address without a slash at its end; empty: the page's own. */
  readonly origin?: string;
  readonly fetch?: typeof fetch;
  /** For programs: sent as `Authorization: Bearer`. Browsers have their cookie. */
  readonly secret?: string;
};

/** What a call of this route answers. */
type AnswerOf<Called extends Route> = Called["answer"] extends z.ZodType ? z.infer<Called["answer"]> : null;
export type Answer<Called extends Route> = Promise<Result<AnswerOf<Called>, Problem>>;

type Input<Called extends Route> = {
  readonly params: ParamsOf<Called["path"]>;
  readonly body?: unknown;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly headers?: Readonly<Record<string, string>>;
  /** Lets the request outlive the page, for what is saved while leaving it. Browsers allow 64 KB. */
  readonly keepalive?: boolean;
};

export type ThenwiseClient = ReturnType<typeof makeClient>;

/** The typed client of /api/v1: one method a route. It never throws; every failure is a Problem. */
export function makeClient(options: ClientOptions) {
  const call = <Called extends Route>(route: Called, input: Input<Called>): Answer<Called> => send(options, route, input);
  return { ...libraryCalls(call), ...campaignCalls(call), ...workspaceFileCalls(call), ...releaseCalls(call), ...peopleCalls(call) };
}

type Call = <Called extends Route>(route: Called, input: Input<Called>) => Answer<Called>;

const libraryCalls = (call: Call) => ({
  listAttributes: () => call(routes.listAttributes, { params: {} }),
  createAttribute: (body: NewAttribute) => call(routes.createAttribute, { params: {}, body }),
  getAttribute: (key: string) => call(routes.getAttribute, { params: { key } }),
  updateAttribute: (key: string, body: AttributeChange) => call(routes.updateAttribute, { params: { key }, body }),
  deleteAttribute: (key: string, revision: number) => call(routes.deleteAttribute, { params: { key }, query: { revision } }),

  listPlacements: () => call(routes.listPlacements, { params: {} }),
  createPlacement: (body: NewPlacement) => call(routes.createPlacement, { params: {}, body }),
  getPlacement: (key: string) => call(routes.getPlacement, { params: { key } }),
  updatePlacement: (key: string, body: PlacementChange) => call(routes.updatePlacement, { params: { key }, body }),
  deletePlacement: (key: string, revision: number) => call(routes.deletePlacement, { params: { key }, query: { revision } }),

  listContentTypes: () => call(routes.listContentTypes, { params: {} }),
  createContentType: (body: NewContentType) => call(routes.createContentType, { params: {}, body }),
  getContentType: (key: string) => call(routes.getContentType, { params: { key } }),
  updateContentType: (key: string, body: ContentTypeChange) => call(routes.updateContentType, { params: { key }, body }),
  deleteContentType: (key: string, revision: number) => call(routes.deleteContentType, { params: { key }, query: { revision } }),

  listPersonas: () => call(routes.listPersonas, { params: {} }),
  createPersona: (body: NewPersona) => call(routes.createPersona, { params: {}, body }),
  getPersona: (id: string) => call(routes.getPersona, { params: { id } }),
  updatePersona: (id: string, body: PersonaChange) => call(routes.updatePersona, { params: { id }, body }),
  deletePersona: (id: string, revision: number) => call(routes.deletePersona, { params: { id }, query: { revision } }),

  listAudiences: () => call(routes.listAudiences, { params: {} }),
  createAudience: (body: NewAudience) => call(routes.createAudience, { params: {}, body }),
  getAudience: (id: string) => call(routes.getAudience, { params: { id } }),
  updateAudience: (id: string, body: AudienceChange) => call(routes.updateAudience, { params: { id }, body }),
  deleteAudience: (id: string, revision: number) => call(routes.deleteAudience, { params: { id }, query: { revision } }),

  checkLink: (body: LinkQuestion) => call(routes.checkLink, { params: {}, body }),

  listUses: () => call(routes.listUses, { params: {} }),
});

const workspaceFileCalls = (call: Call) => ({
  exportWorkspace: () => call(routes.exportWorkspace, { params: {} }),
  importWorkspace: (body: WorkspaceImport) => call(routes.importWorkspace, { params: {}, body }),
});

const campaignCalls = (call: Call) => ({
  listCampaigns: () => call(routes.listCampaigns, { params: {} }),
  createCampaign: (body: NewCampaign) => call(routes.createCampaign, { params: {}, body }),
  orderCampaigns: (body: CampaignOrder) => call(routes.orderCampaigns, { params: {}, body }),
  getCampaign: (id: string) => call(routes.getCampaign, { params: { id } }),
  updateCampaign: (id: string, body: CampaignChange) => call(routes.updateCampaign, { params: { id }, body }),
  deleteCampaign: (id: string, revision: number) => call(routes.deleteCampaign, { params: { id }, query: { revision } }),
  saveFlow: (id: string, body: FlowPatch, sending: { readonly keepalive?: boolean } = {}) => call(routes.saveFlow, { params: { id }, body, ...sending }),
  listSaves: (id: string) => call(routes.listSaves, { params: { id } }),
  bePresent: (id: string, tab: string) => call(routes.bePresent, { params: { id, tab } }),
});

const releaseCalls = (call: Call) => ({
  listEnvironments: () => call(routes.listEnvironments, { params: {} }),
  listReleases: (environment: string) => call(routes.listReleases, { params: { environment } }),
  /** Repeat with the same `idempotencyKey` after a lost answer: it is published once. */
  publish: (environment: string, body: PublishRequest, idempotencyKey: string) =>
    call(routes.publish, { params: { environment }, body, headers: { [idempotencyHeader]: idempotencyKey } }),
  getRelease: (environment: string, number: number) => call(routes.getRelease, { params: { environment, number: String(number) } }),
});

const peopleCalls = (call: Call) => ({
  listWorkspaces: () => call(routes.listWorkspaces, { params: {} }),
  welcome: (body: WelcomeRequest) => call(routes.welcome, { params: {}, body }),
  changePassword: (body: PasswordChange) => call(routes.changePassword, { params: {}, body }),
  signOutEverywhere: () => call(routes.signOutEverywhere, { params: {} }),
  listKeys: () => call(routes.listKeys, { params: {} }),
  createKey: (body: NewKey) => call(routes.createKey, { params: {}, body }),
  revokeKey: (id: string) => call(routes.revokeKey, { params: { id } }),
  listPeople: () => call(routes.listPeople, { params: {} }),
  invitePerson: (body: NewPerson) => call(routes.invitePerson, { params: {}, body }),
  updatePerson: (user: string, body: PersonChange) => call(routes.updatePerson, { params: { user }, body }),
  removePerson: (user: string) => call(routes.removePerson, { params: { user } }),
  listAudit: (cursor?: string) => call(routes.listAudit, { params: {}, ...(cursor === undefined ? {} : { query: { cursor } }) }),
});

async function send<Called extends Route>(options: ClientOptions, route: Called, input: Input<Called>): Answer<Called> {
  const { workspace, origin = "", secret } = options;
  const send = options.fetch ?? fetch;
  const headers = {
    accept: "application/json",
    ...(workspace === null ? {} : { [workspaceHeader]: workspace }),
    ...(secret === undefined ? {} : { authorization: `Bearer ${secret}` }),
    ...(route.body === null ? {} : { "content-type": "application/json" }),
    ...input.headers,
  };
  try {
    const response = await send(origin + addressOf(route.path, input), {
      method: route.method,
      headers,
      ...(route.body === null ? {} : { body: JSON.stringify(input.body) }),
      ...(input.keepalive === true ? { keepalive: true } : {}),
    });
    return await read<Called>(response);
  } catch {
    return err(offlineProblem);
  }
}

/** Answers are the server's own and were checked against the schemas by its tests; only failures are read with care. */
async function read<Called extends Route>(response: Response): Answer<Called> {
  const answer = response.status === 204 ? null : await response.json().catch(() => undefined);
  if (response.ok && answer !== undefined) return ok(answer);
  return err(parseProblem(answer) ?? problemOf(response.ok || response.status >= 500 ? "internal" : "bad-request"));
}

function addressOf(path: string, input: Input<Route>): string {
  const params = new Map(Object.entries(input.params ?? {}));
  const filled = path.replace(/\{(\w+)\}/g, (_whole, name: string) => encodeURIComponent(String(params.get(name) ?? "")));
  const query = new URLSearchParams(Object.entries(input.query ?? {}).map(([name, value]) => [name, String(value)]));
  return `/api/v1${filled}${query.size === 0 ? "" : `?${query.toString()}`}`;
}
