-- The languages a placement speaks, its main one first.
ALTER TABLE "Placement" ADD COLUMN "languages" TEXT[];
