/** How much of a list is read, and how many languages of it: no person's browser says more. */
const longest = 1_000;
const most = 32;

const form = /^[a-z]{2,8}(?:-[a-z0-9]{1,8}){0,7}$/i;
const weightForm = /^q=(0(?:\.\d{0,3})?|1(?:\.0{0,3})?)$/i;

/**
 * The languages somebody asks for, best first: the list of an Accept-Language field (RFC 9110, 12.5.4) as the priority list that a lookup takes
 * (RFC 4647, 3.4). Of equal weights the first goes first, so that `navigator.languages` joined by commas is such a list. What asks for no
 * language in particular is not in it: `*`, and a weight of 0. An entry that is none is passed over.
 */
export function languageRanges(field: string): readonly string[] {
  const entries = field.slice(0, longest).split(",");
  // What was cut in two would say another language or another weight.
  if (field.length > longest) entries.pop();
  return entries
    .flatMap((entry) => rangeIn(entry) ?? [])
    .slice(0, most)
    .toSorted((a, b) => b.weight - a.weight)
    .map(({ range }) => range);
}

function rangeIn(entry: string): { readonly range: string; readonly weight: number } | null {
  const [range = "", weightText = "q=1", ...others] = entry.split(";").map((part) => part.trim());
  const weight = Number(weightForm.exec(weightText)?.[1] ?? 0);
  return form.test(range) && weight > 0 && others.length === 0 ? { range, weight } : null;
}
