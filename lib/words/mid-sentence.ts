/** A label as it stands inside a sentence: `visits` of “Visits”. What is written in capitals within (`VIP`, `Net Promoter Score`, `iOS version`) is a name and stays. */
export const midSentence = (label: string): string => (/^\p{Lu}[^\p{Lu}]+$/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label);
