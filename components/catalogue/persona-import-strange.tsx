"use client";

import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Combobox } from "@/components/ui/combobox";
import { Table, type Column } from "@/components/ui/table";
import { useWords } from "@/components/words/words-provider";
import { type Meanings, type StrangeText } from "@/lib/core/csv/strange-texts";
import { type Attribute } from "@/lib/core/vocabulary/attribute";

type StrangeProps = {
  readonly strange: readonly StrangeText[];
  readonly known: ReadonlyMap<string, ReadonlySet<string>>;
  readonly attributes: readonly Attribute[];
  readonly meanings: Meanings;
  readonly onMeaningsChange: (meanings: Meanings) => void;
};

/** What no campaign, audience or suggestion knows, such as “Deutschland” beside Germany: no rule is about it, until it is read as what it means. */
export function PersonaImportStrange({ strange, known, attributes, meanings, onMeaningsChange }: StrangeProps) {
  const say = useWords();
  if (strange.length === 0) return null;
  const labelOf = (key: string): string => attributes.find((attribute) => attribute.key === key)?.label ?? key;
  const meaningOf = ({ attribute, text }: StrangeText): string | undefined => meanings.get(attribute)?.get(text);
  const guesses = strange.filter((each) => each.means !== null && meaningOf(each) === undefined);
  const columns: readonly Column<StrangeText>[] = [
    { key: "attribute", header: say("Attribute"), cell: ({ attribute }) => labelOf(attribute) },
    { key: "text", header: say("Value"), wide: true, cell: ({ text, count }) => <span className="break-words">{say("“{text}”, {count, plural, one {# person} other {# people}}", { text, count })}</span> },
    {
      key: "means",
      header: say("Read as"),
      cell: (each) => (
        <Combobox
          aria-label={say("What “{text}” is read as", { text: each.text })}
          options={[{ value: "", label: say("As it is") }, ...[...(known.get(each.attribute) ?? [])].map((value) => ({ value, label: value }))]}
          value={meaningOf(each) ?? ""}
          onValueChange={(value) => onMeaningsChange(withMeaning(meanings, each, value))}
          searchPlaceholder={say("Search values")}
        />
      ),
    },
  ];
  return (
    <section aria-label={say("Values that nothing knows")} className="flex flex-col gap-3">
      <Banner
        tone="warn"
        title={say("{count, plural, one {# value is known to no campaign, audience or suggestion} other {# values are known to no campaign, audience or suggestion}}", { count: strange.length })}
        actions={guesses.length === 0 ? undefined : <Button size="sm" onClick={() => onMeaningsChange(guesses.reduce((next, each) => withMeaning(next, each, each.means ?? ""), meanings))}>{say("Read {text} as {means}{more, plural, =0 {} one { and # more} other { and # more}}", { text: guesses[0]?.text ?? "", means: guesses[0]?.means ?? "", more: guesses.length - 1 })}</Button>}
      >
        {say("No rule is about them as they are written. Choose what they mean, or leave them.")}
      </Banner>
      <div className="max-h-80 overflow-y-auto">
        <Table caption={say("Values that nothing knows")} rows={strange} columns={columns} rowKey={({ attribute, text }) => `${attribute} ${text}`} />
      </div>
    </section>
  );
}

/** Empty: it is read as it is. */
function withMeaning(meanings: Meanings, { attribute, text }: StrangeText, means: string): Meanings {
  const ofAttribute = new Map(meanings.get(attribute) ?? []);
  if (means === "") ofAttribute.delete(text);
  else ofAttribute.set(text, means);
  return new Map([...meanings, [attribute, ofAttribute]]);
}
