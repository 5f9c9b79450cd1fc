/** The bounds of an operand, the same when authoring, publishing and loading. */
export const operandLimits = { textLength: 1000, listLength: 2000, days: 36_500, items: 1000, patternLength: 500 } as const;
