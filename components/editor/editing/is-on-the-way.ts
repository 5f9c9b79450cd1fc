/** Whether a key only leads past a line, or is held for another: nobody speaks of the line with it. */
export const isOnTheWay = ({ key }: { readonly key: string }): boolean => key === "Tab" || key === "Shift";
