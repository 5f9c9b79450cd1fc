-- A key asks for decisions and bundles. Publishing is a person's deed: nothing ever read this column.
ALTER TABLE "ApiKey" DROP COLUMN "mayPublish";
