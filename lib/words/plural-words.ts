/** Words that end as a plural does and are none, in English and French: `Status`, `Pays`, `Prix`. */
const invariable: ReadonlySet<string> = new Set([
  ..."status address business access process progress class bonus focus campus virus success basis analysis news gas bus plus series".split(" "),
  ..."pays prix mois fois temps cours accès succès progrès choix taux avis colis bois tas cas poids sens tiers bras corps discours parcours univers permis palais paris".split(" "),
]);

/** What begins a clause, such as a yes or no is called by: `Accepts cookies`, `Has been here before`. */
const verbs: ReadonlySet<string> = new Set("is has was does did can may accepts reads wants uses owns likes gets receives opens follows allows lives".split(" "));

/** What ends the words that a label is about: `Days` since last visit, `Visites` du mois. */
const turns: ReadonlySet<string> = new Set("since in of per with to from for at by on during until so as this last depuis du de des par en à au aux avec sur dans pour avant chez le la les".split(" "));

/** Whether a sentence says *are* of what is called so: `Visits`, `Days since last visit`, `Centres d’intérêt`; not `Status`, `Number of visits`, `Pays`. Told from how it ends: a label is typed by people, in any language. */
export function isPlural(label: string): boolean {
  // `iOS`, `SMS`
  const words = label.replace(/\p{Ll}+\p{Lu}+\b|\b\p{Lu}{2,3}\b/gu, "x").toLowerCase().split(/[\s_]+|(?<=\p{L})['’](?=\p{L})/u).filter((word) => word !== "");
  if (verbs.has(words[0] ?? "")) return false;
  const end = words.findIndex((word, index) => index > 0 && (turns.has(word) || /^[dl]$/.test(word) || !/\p{L}/u.test(word)));
  const subject = end === -1 ? words : words.slice(0, end);
  const last = subject.at(-1) ?? "";
  // `Pages viewed`, `Items bought`: what was done stands behind what it was done to.
  const head = subject.length > 1 && !invariable.has(last) && /(?:ed|us|bought|sent|seen|spent)$/.test(last) ? (subject.at(-2) ?? "") : last;
  return looksPlural(head);
}

/** A unit as it stands behind one: `order`, `day`, `commande`; one that is no word of a plural stays as it is. */
export function singularOf(unit: string): string {
  const other = irregular.get(unit);
  if (other !== undefined) return other;
  if (!/^\p{Ll}{4,}$/u.test(unit) || !looksPlural(unit)) return unit;
  if (/[^aeiou]ies$/.test(unit)) return `${unit.slice(0, -3)}y`;
  if (/(?:ches|shes|sses|xes)$/.test(unit)) return unit.slice(0, -2);
  return unit.endsWith("aux") ? `${unit.slice(0, -3)}al` : unit.slice(0, -1);
}

const irregular: ReadonlyMap<string, string> = new Map([["people", "person"], ["children", "child"], ["men", "man"], ["women", "woman"]]);

const looksPlural = (word: string): boolean => !invariable.has(word) && (irregular.has(word) || (/\p{L}{2}s$|aux$/u.test(word) && !/(?:ss|us|is|[’']s)$/.test(word)));
