-- What is archived goes on where it is used, and is offered nowhere any more.
ALTER TABLE "Attribute" ADD COLUMN "archived" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Persona" ADD COLUMN "archived" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Placement" ADD COLUMN "archived" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "Audience" ADD COLUMN "archived" BOOLEAN NOT NULL DEFAULT false;
