/**
 * What was typed or pasted as separate values. Text with lines or tabs parts there only, so "Paris, France" in a pasted
 * column stays whole; otherwise commas and semicolons part it. Quotes around a value come off; doubles go.
 */
export function splitMany(text: string): readonly string[] {
  const separator = /[\n\r\t]/.test(text.trim()) ? /[\n\r\t]+/ : /[,;]+/;
  return [...new Set(text.split(separator).map(unquote).filter((part) => part !== ""))];
}

const unquote = (part: string): string => part.trim().replace(/^"(.*)"$/, "$1").trim();
