-- Each save of a campaign: who, when, and what it changed, so that it can be told and gone back to.
CREATE TABLE "CampaignSave" (
    "workspaceId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "revision" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT,
    "userName" TEXT NOT NULL,
    "name" TEXT,
    "archived" BOOLEAN,
    "patch" JSONB NOT NULL,

    CONSTRAINT "CampaignSave_pkey" PRIMARY KEY ("workspaceId", "campaignId", "revision"),
    CONSTRAINT "CampaignSave_campaign_fkey" FOREIGN KEY ("workspaceId", "campaignId") REFERENCES "Campaign"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);

-- Who has a campaign open, by tab. A row that was not seen for a while counts for nothing.
CREATE TABLE "CampaignPresence" (
    "workspaceId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "tab" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "userName" TEXT NOT NULL,
    "seenAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "CampaignPresence_pkey" PRIMARY KEY ("workspaceId", "campaignId", "userId", "tab"),
    CONSTRAINT "CampaignPresence_campaign_fkey" FOREIGN KEY ("workspaceId", "campaignId") REFERENCES "Campaign"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE
);
CREATE INDEX "CampaignPresence_workspaceId_seenAt_idx" ON "CampaignPresence"("workspaceId", "seenAt");
