import { type Field } from "@/lib/core/contents/content-type";
import { said } from "@/lib/words/said";
import { type Words } from "@/lib/words/words";

/** A field of a content type as the reader reads it; what is stored does not change. */
export function saidField(field: Field, say: Words): Field {
  return {
    ...field,
    label: say(field.label),
    help: say(field.help),
    ...(field.placeholder === undefined ? {} : { placeholder: say(field.placeholder) }),
    ...(field.unit === undefined ? {} : { unit: say(field.unit) }),
    ...(field.choices === undefined ? {} : { choices: said(field.choices, say) }),
  };
}
