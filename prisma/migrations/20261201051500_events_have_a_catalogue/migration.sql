-- What pages and apps say that people did: its names, what they mean and what they carry.
CREATE TABLE "EventType" (
    "workspaceId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "properties" JSONB NOT NULL,
    "archived" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "EventType_pkey" PRIMARY KEY ("workspaceId", "name")
);
ALTER TABLE "EventType" ADD CONSTRAINT "EventType_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- How many visitors' profiles brought events of a name to decisions on a day, and when last. Of nobody in particular.
CREATE TABLE "SeenEvent" (
    "workspaceId" TEXT NOT NULL,
    "environmentId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "profiles" BIGINT NOT NULL,
    "lastAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "SeenEvent_pkey" PRIMARY KEY ("workspaceId", "environmentId", "name", "day")
);
CREATE INDEX "SeenEvent_workspaceId_name_idx" ON "SeenEvent"("workspaceId", "name");
ALTER TABLE "SeenEvent" ADD CONSTRAINT "SeenEvent_workspaceId_environmentId_fkey" FOREIGN KEY ("workspaceId", "environmentId") REFERENCES "Environment"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Events that campaigns, audiences and personas of before speak of already are in the catalogue from the first day.
INSERT INTO "EventType" ("workspaceId", "name", "label", "description", "properties")
SELECT DISTINCT "workspaceId", "name", left("name", 80), '', '[]'::jsonb
FROM (
    SELECT "workspaceId", jsonb_path_query("flow"::jsonb, '$.** ? (@.kind == "behaviour").event') #>> '{}' AS "name" FROM "Campaign"
    UNION SELECT "workspaceId", jsonb_path_query("flow"::jsonb, '$.** ? (@.kind == "behaviour").then.event') #>> '{}' FROM "Campaign"
    UNION SELECT "workspaceId", jsonb_path_query("condition"::jsonb, '$.** ? (@.kind == "behaviour").event') #>> '{}' FROM "Audience"
    UNION SELECT "workspaceId", jsonb_path_query("condition"::jsonb, '$.** ? (@.kind == "behaviour").then.event') #>> '{}' FROM "Audience"
    UNION SELECT "workspaceId", jsonb_path_query("profile"::jsonb, '$.events[*].name') #>> '{}' FROM "Persona"
) AS "spoken"
WHERE length("name") BETWEEN 1 AND 128 AND "name" ~ '[[:alnum:]]' AND "name" !~ '[[:cntrl:]]' AND "name" = btrim("name", E' \t\n\r');
