import { type NewAudience } from "@/lib/api/audiences";
import { makeId } from "@/lib/core/vocabulary/ids";

/** What the form changes of an audience. */
export const audienceDraft = ({ name, description, condition }: NewAudience): NewAudience => ({ name, description, condition });

/** One that says nothing yet. */
export const blankAudience = (): NewAudience => ({
  name: "",
  description: "",
  condition: { kind: "group", id: makeId("condition", Math.random), match: "all", parts: [] },
});
