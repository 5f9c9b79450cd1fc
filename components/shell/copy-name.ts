type Bounds = { readonly taken: readonly string[]; readonly most: number };

/** What a copy is called: `Hero (copy)`, then `Hero (copy 2)`. */
export function copyName(name: string, { taken, most }: Bounds): string {
  return firstFree((count) => fitted(name.replace(/ \(copy(?: \d+)?\)$/, ""), ` (copy${count === 1 ? "" : ` ${count}`})`, most), taken);
}

/** The key of a copy: `hero-copy`, then `hero-copy-2`; with `_` where keys are written so. */
export function copyKey(key: string, { taken, separator }: { readonly taken: readonly string[]; readonly separator: "-" | "_" }): string {
  return firstFree((count) => fitted(key, `${separator}copy${count === 1 ? "" : `${separator}${count}`}`, 64), taken);
}

const fitted = (text: string, end: string, most: number): string => `${text.slice(0, most - end.length)}${end}`;

function firstFree(nameOf: (count: number) => string, taken: readonly string[]): string {
  const names = new Set(taken);
  for (let count = 1; ; count += 1) if (!names.has(nameOf(count))) return nameOf(count);
}
