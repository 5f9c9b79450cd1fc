import { addresses } from "./addresses";
import { attributeChange, attributeDto, newAttribute } from "./attributes";
import { audienceChange, audienceDto, newAudience } from "./audiences";
import { auditPageDto, auditQuery } from "./audit";
import { campaignChange, campaignDto, campaignOrder, campaignSummaryDto, flowPatch, newCampaign, savedFlow } from "./campaigns";
import { contentTypeChange, contentTypeDto, newContentType } from "./content-types";
import { decideRequest } from "./decide";
import { eventTypeChange, eventTypeDto, newEventType, seenEventDto } from "./event-types";
import { listOf, revisionQuery } from "./field";
import { createdKeyDto, keyDto, newKey } from "./keys";
import { bodyBytes } from "./limits";
import { linkDto, linkQuestion } from "./links";
import { invitationDto, newPerson, personChange, personDto } from "./people";
import { newPersona, personaChange, personaDto } from "./personas";
import { newPictureQuery, pictureChange, pictureDto } from "./pictures";
import { newPlacement, placementChange, placementDto } from "./placements";
import { environmentDto, keyringDto, publishRequest, releaseDetailDto, releaseDto } from "./releases";
import { route, type Route } from "./route";
import { newPublishWish, publishWishDto } from "./publish-wishes";
import { presenceDto, savesDto } from "./saves";
import { passwordChange, welcomeDto, welcomeRequest, workspaceDto } from "./session";
import { usesDto } from "./uses";
import { workspaceChange, workspaceSettingsDto } from "./workspace";
import { importedDto, workspaceFileDto, workspaceImport } from "./workspace-file";

/** Every route of /api/v1. A route file without its line here fails a test, and so does a line without its file. */
export const routes = {
  listWorkspaces: route({ ...addresses.listWorkspaces, access: "person", answer: listOf(workspaceDto) }),
  welcome: route({ ...addresses.welcome, access: "anyone", body: welcomeRequest, answer: welcomeDto }),
  changePassword: route({ ...addresses.changePassword, access: "person", body: passwordChange, status: 204 }),
  signOutEverywhere: route({ ...addresses.signOutEverywhere, access: "person", status: 204 }),

  listAttributes: route({ ...addresses.listAttributes, access: "read", answer: listOf(attributeDto) }),
  createAttribute: route({ ...addresses.createAttribute, access: "library.edit", body: newAttribute, status: 201, answer: attributeDto }),
  getAttribute: route({ ...addresses.getAttribute, access: "read", answer: attributeDto }),
  updateAttribute: route({ ...addresses.updateAttribute, access: "library.edit", body: attributeChange, answer: attributeDto }),
  deleteAttribute: route({ ...addresses.deleteAttribute, access: "library.edit", query: revisionQuery, status: 204 }),

  listPlacements: route({ ...addresses.listPlacements, access: "read", answer: listOf(placementDto) }),
  createPlacement: route({ ...addresses.createPlacement, access: "library.edit", body: newPlacement, status: 201, answer: placementDto }),
  getPlacement: route({ ...addresses.getPlacement, access: "read", answer: placementDto }),
  updatePlacement: route({ ...addresses.updatePlacement, access: "library.edit", body: placementChange, answer: placementDto }),
  deletePlacement: route({ ...addresses.deletePlacement, access: "library.edit", query: revisionQuery, status: 204 }),

  listContentTypes: route({ ...addresses.listContentTypes, access: "read", answer: listOf(contentTypeDto) }),
  createContentType: route({ ...addresses.createContentType, access: "library.edit", body: newContentType, status: 201, answer: contentTypeDto }),
  getContentType: route({ ...addresses.getContentType, access: "read", answer: contentTypeDto }),
  updateContentType: route({ ...addresses.updateContentType, access: "library.edit", body: contentTypeChange, answer: contentTypeDto }),
  deleteContentType: route({ ...addresses.deleteContentType, access: "library.edit", query: revisionQuery, status: 204 }),

  listPersonas: route({ ...addresses.listPersonas, access: "read", answer: listOf(personaDto) }),
  createPersona: route({ ...addresses.createPersona, access: "library.edit", body: newPersona, status: 201, answer: personaDto }),
  getPersona: route({ ...addresses.getPersona, access: "read", answer: personaDto }),
  updatePersona: route({ ...addresses.updatePersona, access: "library.edit", body: personaChange, answer: personaDto }),
  deletePersona: route({ ...addresses.deletePersona, access: "library.edit", query: revisionQuery, status: 204 }),

  listAudiences: route({ ...addresses.listAudiences, access: "read", answer: listOf(audienceDto) }),
  createAudience: route({ ...addresses.createAudience, access: "library.edit", body: newAudience, status: 201, answer: audienceDto }),
  getAudience: route({ ...addresses.getAudience, access: "read", answer: audienceDto }),
  updateAudience: route({ ...addresses.updateAudience, access: "library.edit", body: audienceChange, answer: audienceDto }),
  deleteAudience: route({ ...addresses.deleteAudience, access: "library.edit", query: revisionQuery, status: 204 }),

  listPictures: route({ ...addresses.listPictures, access: "read", answer: listOf(pictureDto) }),
  addPicture: route({ ...addresses.addPicture, access: "library.edit", query: newPictureQuery, status: 201, answer: pictureDto, takesFile: true, bodyBytes: bodyBytes.picture }),
  updatePicture: route({ ...addresses.updatePicture, access: "library.edit", body: pictureChange, answer: pictureDto }),
  deletePicture: route({ ...addresses.deletePicture, access: "library.edit", query: revisionQuery, status: 204 }),

  listEventTypes: route({ ...addresses.listEventTypes, access: "read", answer: listOf(eventTypeDto) }),
  createEventType: route({ ...addresses.createEventType, access: "library.edit", body: newEventType, status: 201, answer: eventTypeDto }),
  getEventType: route({ ...addresses.getEventType, access: "read", answer: eventTypeDto }),
  updateEventType: route({ ...addresses.updateEventType, access: "library.edit", body: eventTypeChange, answer: eventTypeDto }),
  deleteEventType: route({ ...addresses.deleteEventType, access: "library.edit", query: revisionQuery, status: 204 }),
  listSeenEvents: route({ ...addresses.listSeenEvents, access: "read", answer: listOf(seenEventDto) }),

  listUses: route({ ...addresses.listUses, access: "read", answer: listOf(usesDto) }),

  listCampaigns: route({ ...addresses.listCampaigns, access: "read", answer: listOf(campaignSummaryDto) }),
  createCampaign: route({ ...addresses.createCampaign, access: "campaigns.edit", body: newCampaign, status: 201, answer: campaignDto, bodyBytes: bodyBytes.flow }),
  orderCampaigns: route({ ...addresses.orderCampaigns, access: "campaigns.edit", body: campaignOrder, answer: listOf(campaignSummaryDto) }),
  getCampaign: route({ ...addresses.getCampaign, access: "read", answer: campaignDto }),
  updateCampaign: route({ ...addresses.updateCampaign, access: "campaigns.edit", body: campaignChange, answer: campaignSummaryDto }),
  deleteCampaign: route({ ...addresses.deleteCampaign, access: "campaigns.edit", query: revisionQuery, status: 204 }),
  saveFlow: route({ ...addresses.saveFlow, access: "campaigns.edit", body: flowPatch, answer: savedFlow, bodyBytes: bodyBytes.flow }),
  listSaves: route({ ...addresses.listSaves, access: "read", answer: savesDto }),
  bePresent: route({ ...addresses.bePresent, access: "read", answer: presenceDto }),
  listPublishWishes: route({ ...addresses.listPublishWishes, access: "read", answer: listOf(publishWishDto) }),
  askToPublish: route({ ...addresses.askToPublish, access: "campaigns.edit", body: newPublishWish, answer: publishWishDto }),
  // The use-case lets whoever asked, and those who may publish.
  takeBackPublishWish: route({ ...addresses.takeBackPublishWish, access: "read", status: 204 }),

  checkLink: route({ ...addresses.checkLink, access: "campaigns.edit", body: linkQuestion, answer: linkDto }),

  getWorkspace: route({ ...addresses.getWorkspace, access: "read", answer: workspaceSettingsDto }),
  updateWorkspace: route({ ...addresses.updateWorkspace, access: "library.edit", body: workspaceChange, answer: workspaceSettingsDto }),
  exportWorkspace: route({ ...addresses.exportWorkspace, access: "read", answer: workspaceFileDto }),
  importWorkspace: route({ ...addresses.importWorkspace, access: "campaigns.edit", body: workspaceImport, answer: importedDto, bodyBytes: bodyBytes.workspaceFile }),

  listEnvironments: route({ ...addresses.listEnvironments, access: "read", answer: listOf(environmentDto) }),
  listReleases: route({ ...addresses.listReleases, access: "read", answer: listOf(releaseDto) }),
  // Whoever only withdraws needs no more than `releases.withdraw`; the use-case asks for `releases.publish` otherwise.
  publish: route({ ...addresses.publish, access: "releases.withdraw", body: publishRequest, status: 201, answer: releaseDto }),
  getRelease: route({ ...addresses.getRelease, access: "read", answer: releaseDetailDto }),
  getBundle: route({ ...addresses.getBundle, access: "key" }),
  getBundleByHash: route({ ...addresses.getBundleByHash, access: "key" }),
  getKeyring: route({ ...addresses.getKeyring, access: "key", answer: keyringDto }),
  reportSeenEvents: route({ ...addresses.reportSeenEvents, access: "key", status: 204 }),
  decide: route({ ...addresses.decide, access: "key", body: decideRequest, bodyBytes: bodyBytes.decide }),

  listKeys: route({ ...addresses.listKeys, access: "keys.manage", answer: listOf(keyDto) }),
  createKey: route({ ...addresses.createKey, access: "keys.manage", body: newKey, status: 201, answer: createdKeyDto }),
  revokeKey: route({ ...addresses.revokeKey, access: "keys.manage", status: 204 }),

  listPeople: route({ ...addresses.listPeople, access: "people.manage", answer: listOf(personDto) }),
  invitePerson: route({ ...addresses.invitePerson, access: "people.manage", body: newPerson, status: 201, answer: invitationDto }),
  updatePerson: route({ ...addresses.updatePerson, access: "people.manage", body: personChange, answer: personDto }),
  removePerson: route({ ...addresses.removePerson, access: "people.manage", status: 204 }),

  listAudit: route({ ...addresses.listAudit, access: "audit.read", query: auditQuery, answer: auditPageDto }),
} as const satisfies Readonly<Record<string, Route>>;

export type RouteName = keyof typeof routes;
