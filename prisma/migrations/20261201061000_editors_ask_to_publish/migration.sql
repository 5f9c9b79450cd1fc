-- That somebody asked to have a campaign published: open as long as the row is there.
CREATE TABLE "PublishWish" (
    "workspaceId" TEXT NOT NULL,
    "campaignId" TEXT NOT NULL,
    "environment" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "userId" TEXT NOT NULL,
    "userName" TEXT NOT NULL,

    CONSTRAINT "PublishWish_pkey" PRIMARY KEY ("workspaceId", "campaignId")
);

ALTER TABLE "PublishWish" ADD CONSTRAINT "PublishWish_campaign_fkey" FOREIGN KEY ("workspaceId", "campaignId") REFERENCES "Campaign"("workspaceId", "id") ON DELETE CASCADE ON UPDATE CASCADE;
