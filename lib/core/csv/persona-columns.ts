import { type Attribute } from "@/lib/core/vocabulary/attribute";
import { isId } from "@/lib/core/vocabulary/ids";

/** What a column can say of a persona besides its attributes. The list is the type. */
export const personaColumns = ["id", "name", "face", "story", "visitor", "consent", "events"] as const;
export type PersonaColumn = (typeof personaColumns)[number];

/** The parts of a name that other programs keep apart. The list is the type. */
export const nameParts = ["first-name", "last-name"] as const;
export type NamePart = (typeof nameParts)[number];

/** What a column of a table is for: left out, one of a persona's own members or a part of their name, or an attribute by key. */
export type ColumnUse = "leave" | PersonaColumn | NamePart | `attribute:${string}`;

/** By what a line finds the persona that it changes, where there is one: never by where it stands. The list is the type. */
export const personaMatches = ["id", "visitor", "name"] as const;
export type PersonaMatch = (typeof personaMatches)[number];

/** What lines are matched by until somebody chooses: an id where a column is one. Null: every line adds somebody. A name is no id, so it has to be chosen. */
export const firstMatch = (uses: readonly ColumnUse[]): PersonaMatch | null => (["id", "visitor"] as const).find((match) => uses.includes(match)) ?? null;

/** What lines can be matched by, with these columns. */
export const possibleMatches = (uses: readonly ColumnUse[]): readonly PersonaMatch[] => personaMatches.filter((match) => uses.includes(match) || (match === "name" && uses.some((use) => use === "first-name" || use === "last-name")));

/** The key of the attribute that a column fills; null: it fills none. */
export const attributeOf = (use: ColumnUse): string | null => (use.startsWith("attribute:") ? use.slice("attribute:".length) : null);

/** Other headings under which people and their programs keep the same, in English, German and French, as letters and digits alone. */
const alsoCalled: Readonly<Record<PersonaColumn | NamePart, string>> = {
  id: "personaid persona",
  name: "fullname displayname customername contactname contact customer personaname nom nomcomplet nomduclient nomducontact vollstandigername kunde kontakt kontaktname",
  "first-name": "firstname forename givenname fname vorname prenom contactfirstname customerfirstname",
  "last-name": "lastname surname familyname lname nachname familienname nomdefamille contactlastname customerlastname",
  face: "emoji visage gesicht",
  story: "description about notes note histoire geschichte beschreibung notiz notizen",
  visitor: "visitorid userid customerid clientid contactid recordid profileid externalid extid visiteur identifiantduvisiteur besucherid kundennummer kundenid kontaktid numeroclient identifiantclient email emailaddress emailadresse emailadress mail mailadresse adressemail adresseemail courriel adresseelectronique contactemail customeremail",
  consent: "consents purposes consentement consentements einwilligung einwilligungen",
  events: "eventsjson evenements ereignisse",
};

/** What attributes are often about: a column and an attribute that are called by names of one line are about the same. */
const subjects: readonly string[] = [
  "country countryregion countrycode countryname land pays billingcountry shippingcountry addresscountry defaultaddresscountry defaultaddresscountrycode lieferland paysdelivraison",
  "city town ort stadt ville defaultaddresscity addresscity billingcity shippingcity",
  "language preferredlanguage sprache langue languepreferee locale",
  "birthday birthdate dateofbirth dob geburtstag geburtsdatum anniversaire datedenaissance datenaissance",
  "orders orderscount ordercount totalorders numberoforders bestellungen anzahlbestellungen commandes nombredecommandes nombrecommandes",
  "spent totalspent spentsofar lifetimevalue ltv totalrevenue amountspent umsatz gesamtumsatz ausgaben ausgegeben depenses totaldepense montantdepense montanttotal",
  "lastorder lastorderdate lastpurchase lastpurchasedate lastorderat letztebestellung letzterkauf dernierecommande datedernierecommande dernierachat",
  "membersince createdat created createdate createdon dateadded optintime optindate signupdate joined joinedat mitgliedseit registriertam angelegtam erstelltam membredepuis inscritle dateinscription datedinscription datedajout datedecreation",
  "newsletter newslettersubscribed acceptsmarketing acceptsemailmarketing emailmarketing emailmarketingconsent readsthenewsletter marketingeinwilligung abonnenewsletter",
  "interests tags interessen interets centresdinteret etiquettes schlagworte",
  "plan membership membershiplevel tier mitgliedschaft stufe tarif formule abonnement adhesion",
];

type Heading = { readonly heading: string; /** A few of the column's values. */ readonly samples: readonly string[] };

/** What each column is for, guessed from its heading; each use is given once, to the first column that fits. */
export function guessUses(columns: readonly Heading[], attributes: readonly Attribute[]): readonly ColumnUse[] {
  const taken = new Set<ColumnUse>();
  const uses = columns.map((column) => {
    const use = guessed(column, attributes).find((candidate) => !taken.has(candidate)) ?? "leave";
    if (use !== "leave") taken.add(use);
    return use;
  });
  // Beside a first name, “Name” and “Nom” are the family’s.
  return taken.has("first-name") && !taken.has("last-name") ? uses.map((use) => (use === "name" ? "last-name" : use)) : uses;
}

/** Best first. A catalogue's own key comes before what a heading may mean. */
function guessed({ heading, samples }: Heading, attributes: readonly Attribute[]): readonly ColumnUse[] {
  const bare = letters(heading.replace(/^(?:attributes?|profile|traits?|properties|contact)[.:]/i, ""));
  if (bare === "") return [];
  const uses = (fits: (attribute: Attribute) => boolean): readonly ColumnUse[] => attributes.filter(fits).map(({ key }): ColumnUse => `attribute:${key}`);
  const own = [...personaColumns, ...nameParts].filter((column) => letters(column) === bare || alsoCalled[column].split(" ").includes(bare));
  // Other systems call their visitors' ids "id".
  const ours = own.map((column) => (column === "id" && !samples.some((sample) => isId("persona", sample.trim())) ? "visitor" : column));
  const subject = subjects.find((names) => names.split(" ").includes(bare))?.split(" ") ?? [];
  return [
    ...uses(({ key }) => key === heading.trim()),
    ...uses(({ key }) => letters(key) === bare),
    ...uses(({ label }) => letters(label) === bare),
    ...ours,
    ...uses(({ key, label }) => subject.includes(letters(key)) || subject.includes(letters(label))),
  ];
}

const letters = (text: string): string => text.toLowerCase().normalize("NFD").replace(/[^\p{L}\p{N}]/gu, "");
