-- What a visit tells by itself may fill an attribute. Null means that only pages and apps say it, as before.
ALTER TABLE "Attribute" ADD COLUMN "source" TEXT;
