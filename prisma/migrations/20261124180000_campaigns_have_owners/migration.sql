-- Whose campaign it is: who made it. Of those that were made before, who saved first, as far as that is known.
ALTER TABLE "Campaign" ADD COLUMN "ownerId" TEXT, ADD COLUMN "ownerName" TEXT NOT NULL DEFAULT '';

UPDATE "Campaign" SET "ownerId" = "updatedById", "ownerName" = "updatedByName";

UPDATE "Campaign" AS c SET "ownerId" = s."userId", "ownerName" = s."userName"
FROM (SELECT DISTINCT ON ("workspaceId", "campaignId") "workspaceId", "campaignId", "userId", "userName" FROM "CampaignSave" ORDER BY "workspaceId", "campaignId", "revision") AS s
WHERE s."workspaceId" = c."workspaceId" AND s."campaignId" = c."id";
