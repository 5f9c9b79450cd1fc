/** Below this zoom nobody could read a card: the flow is painted as plain boxes and lines. */
export const readableZoom = 0.4;

export const isReadable = ({ transform }: { readonly transform: readonly [number, number, number] }): boolean => transform[2] >= readableZoom;

/** The farthest a flow of the largest size can be seen whole from. */
export const leastZoom = 0.004;
export const mostZoom = 1.5;
