import { type z } from "zod";

type Issue = z.core.$ZodIssue;

const typeWords: Readonly<Record<string, string>> = { array: "a list", object: "an object", record: "an object", string: "a text", number: "a number", int: "a whole number", boolean: "yes or no (true or false)" };
const sizeWords: Readonly<Record<string, string>> = { array: "items", string: "characters", set: "items" };

/** What does not fit, as the end of a sentence that begins with the place: `is not one of text, number`. */
export function issueWords(issue: Issue): string {
  switch (issue.code) {
    case "invalid_type":
      return issue.input === undefined ? "is missing" : `is not ${typeWords[issue.expected] ?? `a ${issue.expected}`}`;
    case "invalid_value":
      return issue.values.length === 1 ? `is not ${String(issue.values[0])}` : `is not one of ${issue.values.map(String).join(", ")}`;
    case "unrecognized_keys":
      return `holds what nobody knows: ${issue.keys.join(", ")}`;
    case "too_big":
      return issue.message.startsWith("Too big") ? `is more than ${String(issue.maximum)}${unitOf(issue.origin)}` : issue.message;
    case "too_small":
      return issue.message.startsWith("Too small") ? `is less than ${String(issue.minimum)}${unitOf(issue.origin)}` : issue.message;
    case "invalid_union":
      return "options" in issue && Array.isArray(issue.options) ? `is not one of ${issue.options.map(String).join(", ")}` : "is none of what may stand here";
    case "invalid_key":
      return "is a name that may not be given";
    case "invalid_format":
      return issue.message.startsWith("Invalid") ? "is not written as it must be" : issue.message;
    case "custom":
      return issue.input === undefined ? "is missing" : issue.message;
    default:
      return issue.message.startsWith("Invalid") ? "does not fit here" : issue.message;
  }
}

const unitOf = (origin: string): string => (sizeWords[origin] === undefined ? "" : ` ${sizeWords[origin]}`);
