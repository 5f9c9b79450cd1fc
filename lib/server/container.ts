import "server-only";
import { makeAttributes } from "./attributes/make-attributes";
import { attributeStorePrisma } from "./attributes/attribute-store.prisma";
import { makeAudiences } from "./audiences/make-audiences";
import { audienceStorePrisma } from "./audiences/audience-store.prisma";
import { makeAudit } from "./audit/make-audit";
import { auditStorePrisma } from "./audit/audit-store.prisma";
import { campaignStorePrisma } from "./campaigns/campaign-store.prisma";
import { makeCampaigns } from "./campaigns/make-campaigns";
import { makePresence } from "./campaigns/make-presence";
import { makePublishWishes } from "./campaigns/make-publish-wishes";
import { publishWishStorePrisma } from "./campaigns/publish-wish-store.prisma";
import { presenceStorePrisma } from "./campaigns/presence-store.prisma";
import { makeUses } from "./campaigns/make-uses";
import { makeLibrary, readLibrary } from "./campaigns/open-library";
import { makeWhereUsed } from "./campaigns/where-used";
import { contentTypeStorePrisma } from "./content-types/content-type-store.prisma";
import { makeContentTypes } from "./content-types/make-content-types";
import { config, mayReach } from "./config/config";
import { db, type Database } from "./db/client";
import { makeReach, type Reach } from "./egress/reach";
import { eventTypeStorePrisma } from "./event-types/event-type-store.prisma";
import { makeEventTypes } from "./event-types/make-event-types";
import { makeSeenEvents } from "./event-types/make-seen-events";
import { seenEventStorePrisma } from "./event-types/seen-event-store.prisma";
import { keyStorePrisma } from "./keys/key-store.prisma";
import { makeKeys } from "./keys/make-keys";
import { makeLinks } from "./links/make-links";
import { identityStorePrisma } from "./people/identity-store.prisma";
import { makePeople } from "./people/make-people";
import { makeSessions } from "./people/make-sessions";
import { makeSignIn } from "./people/make-sign-in";
import { peopleStorePrisma } from "./people/people-store.prisma";
import { makePersonas } from "./personas/make-personas";
import { personaStorePrisma } from "./personas/persona-store.prisma";
import { makePictures } from "./pictures/make-pictures";
import { pictureStorePrisma } from "./pictures/picture-store.prisma";
import { makePlacements } from "./placements/make-placements";
import { placementStorePrisma } from "./placements/placement-store.prisma";
import { realWorld, type World } from "./policy/world";
import { makeLiveCampaigns, makeSourcesOf } from "./releases/live-sources";
import { makeReleases } from "./releases/make-releases";
import { releaseStorePrisma } from "./releases/release-store.prisma";
import { makeSigner, type Signer } from "./signing/sign-release";
import { makeWorkspaceFile } from "./workspace-file/make-workspace-file";
import { workspaceFileStorePrisma } from "./workspace-file/workspace-file-store.prisma";
import { workspaceStorePrisma } from "./workspaces/workspace-store.prisma";
import { makeWorkspaces } from "./workspaces/make-workspaces";

export type Container = ReturnType<typeof makeContainer>;

declare global {
  var thenwiseContainer: Container | undefined;
}

/** The process's one container; like the database's client it outlives a hot reload. */
export function container(): Container {
  globalThis.thenwiseContainer ??= makeContainer({ db: db(), world: realWorld, sign: makeSigner(config().SIGNING_PRIVATE_KEY), appUrl: config().APP_URL, reach: makeReach({ allowed: mayReach(config()) }) });
  return globalThis.thenwiseContainer;
}

type Outside = { readonly db: Database; readonly world: World; readonly sign: Signer; readonly appUrl: string; readonly reach: Reach };

/** Wires everything: the one place that knows which store stands behind which port. */
export function makeContainer({ db, world, sign, appUrl, reach }: Outside) {
  const shelves = { attributes: attributeStorePrisma(db), audiences: audienceStorePrisma(db), placements: placementStorePrisma(db), personas: personaStorePrisma(db), contentTypes: contentTypeStorePrisma(db), eventTypes: eventTypeStorePrisma(db) };
  const workspaces = workspaceStorePrisma(db);
  const [campaigns, releases, identities] = [campaignStorePrisma(db), releaseStorePrisma(db), identityStorePrisma(db)];
  const sourcesOf = makeSourcesOf(releases);
  const live = makeLiveCampaigns(releases, sourcesOf);
  const usedBy = makeWhereUsed({ campaigns, audiences: shelves.audiences, placements: shelves.placements, live });
  const wishes = makePublishWishes({ store: publishWishStorePrisma(db), campaigns, live, world });
  const sessions = makeSessions({ store: identities, world });
  return {
    workspaces: makeWorkspaces({ sessions, store: workspaces, world }),
    sessions,
    signIn: makeSignIn({ store: identities, world }),
    people: makePeople({ store: peopleStorePrisma(db), world, appUrl, changed: sessions.askAgain }),
    attributes: makeAttributes({ store: shelves.attributes, world, usedBy: usedBy.attribute }),
    audiences: makeAudiences({ store: shelves.audiences, world, usedBy: usedBy.audience }),
    placements: makePlacements({ store: shelves.placements, world, usedBy: usedBy.placement }),
    personas: makePersonas({ store: shelves.personas, world }),
    pictures: makePictures({ store: pictureStorePrisma(db), world, usedBy: usedBy.picture }),
    library: makeLibrary({ ...shelves, workspaces }),
    contentTypes: makeContentTypes({ store: shelves.contentTypes, world, usedBy: usedBy["content-type"] }),
    eventTypes: makeEventTypes({ store: shelves.eventTypes, world, usedBy: usedBy["event-type"] }),
    seenEvents: makeSeenEvents({ store: seenEventStorePrisma(db), world }),
    uses: makeUses({ campaigns, audiences: shelves.audiences, placements: shelves.placements, live }),
    campaigns: makeCampaigns({ store: campaigns, world, live }),
    links: makeLinks({ reach, world }),
    presence: makePresence({ store: presenceStorePrisma(db), world, live, wishes }),
    publishWishes: wishes,
    workspaceFile: makeWorkspaceFile({ store: workspaceFileStorePrisma(db), live, world }),
    releases: makeReleases({ store: releases, campaigns, sourcesOf, library: (workspace) => readLibrary({ ...shelves, workspaces }, workspace), world, sign }),
    keys: makeKeys({ store: keyStorePrisma(db), world }),
    audit: makeAudit({ store: auditStorePrisma(db) }),
  };
}
