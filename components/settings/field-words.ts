import { type Field, type FieldKind } from "@/lib/core/contents/content-type";
import { inList } from "@/lib/words/in-list";
import { message } from "@/lib/words/message";
import { type Words } from "@/lib/words/words";

const kinds: Readonly<Record<FieldKind, string>> = {
  text: message("Text"),
  "long-text": message("Longer text"),
  url: message("Address"),
  image: message("Picture’s address"),
  choice: message("Choice"),
  color: message("Colour"),
  boolean: message("Yes or no"),
  number: message("Number"),
  json: message("JSON"),
  sections: message("Sections of a page"),
  name: message("Name of a part of the page"),
};

/** What may stand in a field, in words: "Text, at most 70 characters". */
export function fieldWords({ kind, max, choices, unit }: Field, say: Words): string {
  if (choices !== undefined) return say("One of: {choices}", { choices: choices.map(({ label }) => say(label)).join(", ") });
  const what = say(kinds[kind]);
  if (max === undefined) return what;
  if (kind !== "number") return say("{what}, at most {max, number} characters", { what, max });
  return unit === undefined ? say("{what}, at most {max, number}", { what, max }) : say("{what}, at most {max, number} {unit}", { what, max, unit: say(unit) });
}

/** Whether a field must be filled: "Required", "May be empty", or only beside certain choices. */
export function needWords({ required, when }: Field, fields: readonly Field[], say: Words): string {
  if (when === undefined) return required ? say("Required") : say("May be empty");
  const conditions = when.map(({ field, is }) => {
    const other = fields.find(({ key }) => key === field);
    const values = is.map((value) => other?.choices?.find((choice) => choice.value === value)?.label ?? value);
    return say("{field} is {values}", { field: say(other?.label ?? field), values: inList(values.map((value) => say("“{name}”", { name: say(value) })), say, "disjunction") });
  });
  return required ? say("Required when {conditions}", { conditions: inList(conditions, say) }) : say("Asked when {conditions}", { conditions: inList(conditions, say) });
}
