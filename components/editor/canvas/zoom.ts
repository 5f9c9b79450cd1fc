/** Below this zoom nobody could read a card: the flow is painted as plain boxes and lines. */
export const readableZoom = 0.4;

export const isReadable = ({ transform }: { readonly transform: readonly [number, number, number] }): boolean => transform[2] >= readableZoom;

/** The farthest a flow of the largest size can be seen whole from. */
export const leastZoom = 0.004;
export const mostZoom = 1.5;

/**
 * By how much what a hand has to hit is enlarged in a smaller drawing: then it is as large on the screen as in life. In steps, as every
 * card is looked at anew for each, and a trifle more, as browsers round sizes down.
 */
export const grownAt = (zoom: number): number => (zoom >= 1 ? 1 : Math.ceil(20 / Math.max(zoom, readableZoom) + 0.05) / 20);
