/** What was typed or pasted as separate values: lines, tabs, commas or semicolons part them; quotes around one come off; doubles go. */
export function splitMany(text: string): readonly string[] {
  const parts = text.split(/[\n\r\t,;]+/).map(unquote).filter((part) => part !== "");
  return [...new Set(parts)];
}

const unquote = (part: string): string => part.trim().replace(/^"(.*)"$/, "$1").trim();
