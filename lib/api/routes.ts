import { attributeChange, attributeDto, newAttribute } from "./attributes";
import { audienceChange, audienceDto, newAudience } from "./audiences";
import { auditPageDto, auditQuery } from "./audit";
import { campaignChange, campaignDto, campaignOrder, campaignSummaryDto, flowPatch, newCampaign, savedFlow } from "./campaigns";
import { contentTypeChange, contentTypeDto, newContentType } from "./content-types";
import { decideRequest } from "./decide";
import { listOf, revisionQuery } from "./field";
import { createdKeyDto, keyDto, newKey } from "./keys";
import { bodyBytes } from "./limits";
import { linkDto, linkQuestion } from "./links";
import { invitationDto, newPerson, personChange, personDto } from "./people";
import { newPersona, personaChange, personaDto } from "./personas";
import { newPlacement, placementChange, placementDto } from "./placements";
import { environmentDto, keyringDto, publishRequest, releaseDetailDto, releaseDto } from "./releases";
import { route, type Route } from "./route";
import { presenceDto, savesDto } from "./saves";
import { passwordChange, welcomeDto, welcomeRequest, workspaceDto } from "./session";
import { usesDto } from "./uses";
import { importedDto, workspaceFileDto, workspaceImport } from "./workspace-file";

/** Every route of /api/v1. A route file without its line here fails a test, and so does a line without its file. */
export const routes = {
  listWorkspaces: route({ method: "GET", path: "/workspaces", access: "person", answer: listOf(workspaceDto) }),
  welcome: route({ method: "POST", path: "/welcome", access: "anyone", body: welcomeRequest, answer: welcomeDto }),
  changePassword: route({ method: "PUT", path: "/me/password", access: "person", body: passwordChange, status: 204 }),
  signOutEverywhere: route({ method: "DELETE", path: "/me/sessions", access: "person", status: 204 }),

  listAttributes: route({ method: "GET", path: "/attributes", access: "read", answer: listOf(attributeDto) }),
  createAttribute: route({ method: "POST", path: "/attributes", access: "library.edit", body: newAttribute, status: 201, answer: attributeDto }),
  getAttribute: route({ method: "GET", path: "/attributes/{key}", access: "read", answer: attributeDto }),
  updateAttribute: route({ method: "PATCH", path: "/attributes/{key}", access: "library.edit", body: attributeChange, answer: attributeDto }),
  deleteAttribute: route({ method: "DELETE", path: "/attributes/{key}", access: "library.edit", query: revisionQuery, status: 204 }),

  listPlacements: route({ method: "GET", path: "/placements", access: "read", answer: listOf(placementDto) }),
  createPlacement: route({ method: "POST", path: "/placements", access: "library.edit", body: newPlacement, status: 201, answer: placementDto }),
  getPlacement: route({ method: "GET", path: "/placements/{key}", access: "read", answer: placementDto }),
  updatePlacement: route({ method: "PATCH", path: "/placements/{key}", access: "library.edit", body: placementChange, answer: placementDto }),
  deletePlacement: route({ method: "DELETE", path: "/placements/{key}", access: "library.edit", query: revisionQuery, status: 204 }),

  listContentTypes: route({ method: "GET", path: "/content-types", access: "read", answer: listOf(contentTypeDto) }),
  createContentType: route({ method: "POST", path: "/content-types", access: "library.edit", body: newContentType, status: 201, answer: contentTypeDto }),
  getContentType: route({ method: "GET", path: "/content-types/{key}", access: "read", answer: contentTypeDto }),
  updateContentType: route({ method: "PATCH", path: "/content-types/{key}", access: "library.edit", body: contentTypeChange, answer: contentTypeDto }),
  deleteContentType: route({ method: "DELETE", path: "/content-types/{key}", access: "library.edit", query: revisionQuery, status: 204 }),

  listPersonas: route({ method: "GET", path: "/personas", access: "read", answer: listOf(personaDto) }),
  createPersona: route({ method: "POST", path: "/personas", access: "library.edit", body: newPersona, status: 201, answer: personaDto }),
  getPersona: route({ method: "GET", path: "/personas/{id}", access: "read", answer: personaDto }),
  updatePersona: route({ method: "PATCH", path: "/personas/{id}", access: "library.edit", body: personaChange, answer: personaDto }),
  deletePersona: route({ method: "DELETE", path: "/personas/{id}", access: "library.edit", query: revisionQuery, status: 204 }),

  listAudiences: route({ method: "GET", path: "/audiences", access: "read", answer: listOf(audienceDto) }),
  createAudience: route({ method: "POST", path: "/audiences", access: "library.edit", body: newAudience, status: 201, answer: audienceDto }),
  getAudience: route({ method: "GET", path: "/audiences/{id}", access: "read", answer: audienceDto }),
  updateAudience: route({ method: "PATCH", path: "/audiences/{id}", access: "library.edit", body: audienceChange, answer: audienceDto }),
  deleteAudience: route({ method: "DELETE", path: "/audiences/{id}", access: "library.edit", query: revisionQuery, status: 204 }),

  listUses: route({ method: "GET", path: "/uses", access: "read", answer: listOf(usesDto) }),

  listCampaigns: route({ method: "GET", path: "/campaigns", access: "read", answer: listOf(campaignSummaryDto) }),
  createCampaign: route({ method: "POST", path: "/campaigns", access: "campaigns.edit", body: newCampaign, status: 201, answer: campaignDto, bodyBytes: bodyBytes.flow }),
  orderCampaigns: route({ method: "PUT", path: "/campaigns/order", access: "campaigns.edit", body: campaignOrder, answer: listOf(campaignSummaryDto) }),
  getCampaign: route({ method: "GET", path: "/campaigns/{id}", access: "read", answer: campaignDto }),
  updateCampaign: route({ method: "PATCH", path: "/campaigns/{id}", access: "campaigns.edit", body: campaignChange, answer: campaignSummaryDto }),
  deleteCampaign: route({ method: "DELETE", path: "/campaigns/{id}", access: "campaigns.edit", query: revisionQuery, status: 204 }),
  saveFlow: route({ method: "PATCH", path: "/campaigns/{id}/flow", access: "campaigns.edit", body: flowPatch, answer: savedFlow, bodyBytes: bodyBytes.flow }),
  listSaves: route({ method: "GET", path: "/campaigns/{id}/saves", access: "read", answer: savesDto }),
  bePresent: route({ method: "PUT", path: "/campaigns/{id}/presence/{tab}", access: "read", answer: presenceDto }),

  checkLink: route({ method: "POST", path: "/link-check", access: "campaigns.edit", body: linkQuestion, answer: linkDto }),

  exportWorkspace: route({ method: "GET", path: "/workspace-file", access: "read", answer: workspaceFileDto }),
  importWorkspace: route({ method: "PUT", path: "/workspace-file", access: "campaigns.edit", body: workspaceImport, answer: importedDto, bodyBytes: bodyBytes.workspaceFile }),

  listEnvironments: route({ method: "GET", path: "/environments", access: "read", answer: listOf(environmentDto) }),
  listReleases: route({ method: "GET", path: "/environments/{environment}/releases", access: "read", answer: listOf(releaseDto) }),
  // Whoever only withdraws needs no more than `releases.withdraw`; the use-case asks for `releases.publish` otherwise.
  publish: route({ method: "POST", path: "/environments/{environment}/releases", access: "releases.withdraw", body: publishRequest, status: 201, answer: releaseDto }),
  getRelease: route({ method: "GET", path: "/environments/{environment}/releases/{number}", access: "read", answer: releaseDetailDto }),
  getBundle: route({ method: "GET", path: "/environments/{environment}/bundle", access: "key" }),
  getBundleByHash: route({ method: "GET", path: "/environments/{environment}/bundles/{hash}", access: "key" }),
  getKeyring: route({ method: "GET", path: "/environments/{environment}/keyring", access: "key", answer: keyringDto }),
  decide: route({ method: "POST", path: "/decide", access: "key", body: decideRequest, bodyBytes: bodyBytes.decide }),

  listKeys: route({ method: "GET", path: "/keys", access: "keys.manage", answer: listOf(keyDto) }),
  createKey: route({ method: "POST", path: "/keys", access: "keys.manage", body: newKey, status: 201, answer: createdKeyDto }),
  revokeKey: route({ method: "DELETE", path: "/keys/{id}", access: "keys.manage", status: 204 }),

  listPeople: route({ method: "GET", path: "/people", access: "people.manage", answer: listOf(personDto) }),
  invitePerson: route({ method: "POST", path: "/people", access: "people.manage", body: newPerson, status: 201, answer: invitationDto }),
  updatePerson: route({ method: "PATCH", path: "/people/{user}", access: "people.manage", body: personChange, answer: personDto }),
  removePerson: route({ method: "DELETE", path: "/people/{user}", access: "people.manage", status: 204 }),

  listAudit: route({ method: "GET", path: "/audit", access: "audit.read", query: auditQuery, answer: auditPageDto }),
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof routes;
