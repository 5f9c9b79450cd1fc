-- Where a campaign was live and was taken out, environment by environment, instead of one yes or no for all.
ALTER TABLE "Campaign" ADD COLUMN "pausedIn" TEXT[] DEFAULT ARRAY[]::TEXT[];

UPDATE "Campaign" campaign SET "pausedIn" = past."keys"
FROM (
  SELECT release."workspaceId", source ->> 'id' AS "id", array_agg(DISTINCT environment."key") AS "keys"
  FROM "Release" release
  JOIN "Environment" environment ON environment."workspaceId" = release."workspaceId" AND environment."id" = release."environmentId"
  CROSS JOIN LATERAL jsonb_array_elements(release."sources") source
  WHERE NOT EXISTS (
    SELECT 1 FROM "Release" live
    CROSS JOIN LATERAL jsonb_array_elements(live."sources") now
    WHERE live."workspaceId" = release."workspaceId" AND live."environmentId" = release."environmentId" AND live."number" = environment."liveNumber" AND now ->> 'id' = source ->> 'id'
  )
  GROUP BY 1, 2
) past
WHERE past."workspaceId" = campaign."workspaceId" AND past."id" = campaign."id";

ALTER TABLE "Campaign" DROP COLUMN "paused";
