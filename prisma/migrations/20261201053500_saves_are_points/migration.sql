-- What a history keeps as points to go back to: where a save came from, what was made live of it, and how many saves it holds.
ALTER TABLE "CampaignSave" ADD COLUMN "first" INTEGER, ADD COLUMN "since" TIMESTAMPTZ(3), ADD COLUMN "cause" TEXT, ADD COLUMN "releases" TEXT[] DEFAULT ARRAY[]::TEXT[];
UPDATE "CampaignSave" SET "first" = "revision", "since" = "at";
ALTER TABLE "CampaignSave" ALTER COLUMN "first" SET NOT NULL, ALTER COLUMN "since" SET NOT NULL;

-- The first release of each environment that was made of a revision. Later ones that only kept it are no points of their own.
UPDATE "CampaignSave" save SET "releases" = past."releases"
FROM (
  SELECT made."workspaceId", made."id", made."revision", array_agg(made."key" || '/' || made."number" ORDER BY made."key") AS "releases"
  FROM (
    SELECT release."workspaceId", source ->> 'id' AS "id", (source ->> 'revision')::INTEGER AS "revision", environment."key", min(release."number") AS "number"
    FROM "Release" release
    JOIN "Environment" environment ON environment."workspaceId" = release."workspaceId" AND environment."id" = release."environmentId"
    CROSS JOIN LATERAL jsonb_array_elements(release."sources") source
    GROUP BY 1, 2, 3, 4
  ) made
  GROUP BY 1, 2, 3
) past
WHERE past."workspaceId" = save."workspaceId" AND past."id" = save."campaignId" AND past."revision" = save."revision";
