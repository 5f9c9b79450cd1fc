import { languages } from "./languages";
import { type Words } from "./words";

/** A number with all its digits and the language's decimal mark: `12,5` in French. Not grouped: it may be a year. */
export const numberWords = (value: number, { language }: Words): string => String(value).replace(".", languages[language].decimal);
