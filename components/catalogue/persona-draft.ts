import { type NewPersona } from "@/lib/api/personas";

/** What the form changes of a persona. */
export const draftOf = ({ name, face, story, profile }: NewPersona): NewPersona => ({ name, face, story, profile });
