import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { isId } from "@/lib/core/vocabulary/ids";

/** What a column can say of a persona besides its attributes. The list is the type. */
export const personaColumns = ["id", "name", "face", "story", "visitor", "consent", "events"] as const;
export type PersonaColumn = (typeof personaColumns)[number];

/** What a column of a table is for: left out, one of a persona's own members, or an attribute by key. */
export type ColumnUse = "leave" | PersonaColumn | `attribute:${string}`;

/** The key of the attribute that a column fills; null: it fills none. */
export const attributeOf = (use: ColumnUse): string | null => (use.startsWith("attribute:") ? use.slice("attribute:".length) : null);

/** Other headings under which people keep the same, in the languages they work in, as letters and digits alone. */
const alsoCalled: Readonly<Record<PersonaColumn, readonly string[]>> = {
  id: ["personaid", "persona"],
  name: ["fullname", "displayname", "customername", "personaname", "nom", "nomcomplet"],
  face: ["emoji", "visage"],
  story: ["description", "about", "notes", "note", "histoire"],
  visitor: ["visitorid", "userid", "customerid", "clientid", "profileid", "visiteur", "identifiantduvisiteur"],
  consent: ["consents", "purposes", "consentement", "consentements"],
  events: ["eventsjson", "evenements"],
};

type Heading = { readonly heading: string; /** A few of the column's values. */ readonly samples: readonly string[] };

/** What each column is for, guessed from its heading; each use is given once, to the first column that fits. */
export function guessUses(columns: readonly Heading[], attributes: readonly Attribute[]): readonly ColumnUse[] {
  const taken = new Set<ColumnUse>();
  return columns.map((column) => {
    const use = guessed(column, attributes).find((candidate) => !taken.has(candidate)) ?? "leave";
    if (use !== "leave") taken.add(use);
    return use;
  });
}

/** Best first. A catalogue's own key comes before what a heading may mean. */
function guessed({ heading, samples }: Heading, attributes: readonly Attribute[]): readonly ColumnUse[] {
  const bare = letters(heading.replace(/^(?:attributes?|profile|traits?)[.:]/i, ""));
  if (bare === "") return [];
  const uses = (fits: (attribute: Attribute) => boolean): readonly ColumnUse[] => attributes.filter(fits).map(({ key }): ColumnUse => `attribute:${key}`);
  const own = personaColumns.filter((column) => letters(column) === bare || alsoCalled[column].includes(bare));
  // Other systems call their visitors' ids "id".
  const ours = own.map((column) => (column === "id" && !samples.some((sample) => isId("persona", sample.trim())) ? "visitor" : column));
  return [...uses(({ key }) => key === heading.trim()), ...ours, ...uses(({ key }) => letters(key) === bare), ...uses(({ label }) => letters(label) === bare)];
}

const letters = (text: string): string => text.toLowerCase().normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "");
