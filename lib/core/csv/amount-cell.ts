/** What stands before the decimals of a column's amounts. */
export type DecimalMark = "point" | "comma";

/** `either`: 1,204 and 1.204 are a thousand or one, which only the other cells of the column can tell. Null: no number. */
export type AmountCell = { readonly says: "amount"; readonly amount: number; /** The mark that stands before its decimals; null: it has none. */ readonly mark: DecimalMark | null } | { readonly says: "either"; readonly point: number; readonly comma: number } | null;

/** An amount as shops and spreadsheets write it: with a currency, thousands marked by commas, points, blanks or apostrophes, an apostrophe in front, losses in brackets. */
export function amountCell(cell: string): AmountCell {
  const { isNegative, digits } = bare(cell);
  const signed = (amount: number): number => (isNegative ? -amount : amount);
  const certain = (text: string, mark: DecimalMark | null): AmountCell => ({ says: "amount", amount: signed(Number(text)), mark });
  if (/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) {
    const [whole, decimals] = [Number(digits.replace(/[.,]/, "")), Number(digits.replace(",", "."))];
    return digits.includes(",") ? { says: "either", point: signed(whole), comma: signed(decimals) } : { says: "either", point: signed(decimals), comma: signed(whole) };
  }
  if (/^(?:\d+|\d*\.\d+)(?:e[+-]?\d+)?$/i.test(digits)) return certain(digits, digits.includes(".") ? "point" : null);
  if (/^\d*,\d+$/.test(digits)) return certain(digits.replace(",", "."), "comma");
  // Groups of two before the last one are how India counts.
  if (/^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d+)?$/.test(digits)) return certain(digits.replaceAll(",", ""), "point");
  return /^\d{1,3}(?:\.\d{3})*\.\d{3}(?:,\d+)?$/.test(digits) ? certain(digits.replaceAll(".", "").replace(",", "."), "comma") : null;
}

/** What is left of an amount without its sign, its currency and the blanks and apostrophes between its thousands. */
function bare(cell: string): { readonly isNegative: boolean; readonly digits: string } {
  const plain = cell.trim().replace(/^'+/, "");
  const inBrackets = /^\((.*)\)$/.exec(plain)?.[1];
  const signs = (inBrackets ?? plain).replace(/^\s*([-+−]?)\s*(?:\p{Sc}|[A-Z]{3}\b|kr\b|zł)?\s*([-+−]?)\s*/u, (_all, before: string, after: string) => `${before}${after}`).replace(/\s*(?:\p{Sc}|[A-Z]{3}|kr\.?|zł)$/u, "");
  const digits = signs.replace(/^[-+−]/, "").replace(/(?<=\d)[\s'’](?=\d{3})/g, "");
  return { isNegative: inBrackets !== undefined || /^[-−]/.test(signs), digits };
}
