CREATE TABLE "Picture" (
    "workspaceId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "smallHash" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "alt" TEXT NOT NULL,
    "width" INTEGER NOT NULL,
    "height" INTEGER NOT NULL,
    "frames" INTEGER NOT NULL,
    "bytes" INTEGER NOT NULL,
    "addedByName" TEXT NOT NULL DEFAULT '',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Picture_pkey" PRIMARY KEY ("workspaceId", "hash")
);

CREATE TABLE "PictureFile" (
    "workspaceId" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "bytes" BYTEA NOT NULL,

    CONSTRAINT "PictureFile_pkey" PRIMARY KEY ("workspaceId", "hash")
);

ALTER TABLE "Picture" ADD CONSTRAINT "Picture_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "PictureFile" ADD CONSTRAINT "PictureFile_workspaceId_fkey" FOREIGN KEY ("workspaceId") REFERENCES "Workspace"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Compressed already: trying again would only cost time.
ALTER TABLE "PictureFile" ALTER COLUMN "bytes" SET STORAGE EXTERNAL;
