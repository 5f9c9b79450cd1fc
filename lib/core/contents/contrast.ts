/** A colour as contents hold it: `#1f4d45`. */
const colour = /^#[0-9a-f]{6}$/i;

export const isColour = (text: string): boolean => colour.test(text);

/** What small text needs at least (WCAG 2.2, 1.4.3, level AA). */
export const leastContrast = 4.5;

/** How far two colours stand apart, from 1 to 21, after WCAG 2.2's *contrast ratio* and *relative luminance*; null where one is no colour. */
export function contrast(one: string, other: string): number | null {
  if (!isColour(one) || !isColour(other)) return null;
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].toSorted((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

const linear = (part: number): number => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
