-- Workspaces from before have none yet: their days are UTC's until somebody says otherwise, and Today asks.
ALTER TABLE "Workspace" ADD COLUMN "zone" TEXT;

-- Numbers that were sent for a date were milliseconds, and are until somebody says that they are seconds.
ALTER TABLE "Attribute" ADD COLUMN "inSeconds" BOOLEAN NOT NULL DEFAULT false;
