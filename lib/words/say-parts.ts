import { type Part } from "./read-message";

export type Speaker = { readonly numbers: Intl.NumberFormat; readonly plurals: Intl.PluralRules };

export const speakerOf = (locale: string): Speaker => ({ numbers: new Intl.NumberFormat(locale), plurals: new Intl.PluralRules(locale) });

type Tag<Element> = (inner: (string | Element)[]) => Element;
export type RichFacts<Element> = Readonly<Record<string, string | number | Element | Tag<Element>>>;

/** The parts of a message with its facts in their places; words that meet are one. Throws where a fact is missing. */
export function sayParts<Element>(parts: readonly Part[], facts: RichFacts<Element>, speaker: Speaker): (string | Element)[] {
  return joined(saidParts(parts, { facts, speaker, count: null }));
}

type Saying<Element> = { readonly facts: RichFacts<Element>; readonly speaker: Speaker; /** Of the plural around. */ readonly count: number | null };

function saidParts<Element>(parts: readonly Part[], saying: Saying<Element>): readonly (string | Element)[] {
  return parts.flatMap((part) => saidPart(part, saying));
}

function saidPart<Element>(part: Part, saying: Saying<Element>): readonly (string | Element)[] {
  if (typeof part === "string") return [part];
  const { numbers, plurals } = saying.speaker;
  switch (part.kind) {
    case "count":
      return [numbers.format(saying.count ?? 0)];
    case "fact": {
      const fact = factOf(saying, part.name);
      if (isTag(fact)) throw new TypeError(`${part.name} is a tag`);
      return [typeof fact === "number" ? String(fact) : (fact ?? "")];
    }
    case "number":
      return [numbers.format(Number(factOf(saying, part.name)))];
    case "plural": {
      const count = Number(factOf(saying, part.name));
      const option = part.options.get(`=${count}`) ?? part.options.get(plurals.select(count)) ?? part.options.get("other");
      return saidParts(option ?? [], { ...saying, count });
    }
    case "select":
      return saidParts(part.options.get(String(factOf(saying, part.name))) ?? part.options.get("other") ?? [], saying);
    case "tag": {
      const tag = factOf(saying, part.name);
      if (!isTag(tag)) throw new TypeError(`${part.name} is no tag`);
      return [tag(joined(saidParts(part.inner, saying)))];
    }
  }
}

function factOf<Element>({ facts }: Saying<Element>, name: string): RichFacts<Element>[string] {
  const fact = facts[name];
  if (fact === undefined) throw new RangeError(`${name} is missing`);
  return fact;
}

const isTag = <Element>(fact: string | number | Element | Tag<Element>): fact is Tag<Element> => typeof fact === "function";

function joined<Element>(said: readonly (string | Element)[]): (string | Element)[] {
  const whole: (string | Element)[] = [];
  for (const each of said) {
    const last = whole.at(-1);
    if (typeof each === "string" && typeof last === "string") whole[whole.length - 1] = last + each;
    else whole.push(each);
  }
  return whole;
}
