/**
 * Whether a JSON text nests deeper than `most`, looked at before it is parsed and without recursion: a body of brackets alone would otherwise
 * exhaust the stack of whoever walks it later. Brackets inside texts do not count.
 */
export function isDeeperThan(text: string, most: number): boolean {
  let depth = 0;
  let inText = false;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (inText) {
      if (unit === backslash) at += 1;
      else if (unit === quote) inText = false;
    } else if (unit === quote) inText = true;
    else if (unit === openBrace || unit === openBracket) {
      depth += 1;
      if (depth > most) return true;
    } else if (unit === closeBrace || unit === closeBracket) depth -= 1;
  }
  return false;
}

const quote = 0x22;
const backslash = 0x5c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
