/** A share as it is read and typed: basis points as a percentage with at most two decimals. */
export const shareText = (shareBp: number): string => String(shareBp / 100);

/** What was typed as basis points; a comma counts as a decimal point. Null: not a share between 0 and 100 %. */
export function shareFromText(text: string): number | null {
  const trimmed = text.replace("%", "").replace(",", ".").trim();
  if (!/^\d{1,3}(\.\d{0,2})?$/.test(trimmed)) return null;
  const shareBp = Math.round(Number(trimmed) * 100);
  return shareBp <= 10_000 ? shareBp : null;
}

/** 10 000 basis points over so many arms, as even as whole numbers allow: the first arms take what is left over. */
export function evenShares(arms: readonly string[]): Readonly<Record<string, number>> {
  const each = Math.floor(10_000 / Math.max(1, arms.length));
  const left = 10_000 - each * arms.length;
  return Object.fromEntries(arms.map((arm, index) => [arm, each + (index < left ? 1 : 0)]));
}
