/** Settings, findings and history share one width; the preview draws pages, and has its own. In CSS pixels. */
export type PanelWidths = { readonly settings?: number; readonly preview?: number };

export const leastWidth = 320;
const mostOfRoom = 0.6;

/** The width a panel can have beside a drawing that is still one. `room` is what both have together. */
export const fitting = (width: number, room: number): number => Math.round(Math.max(leastWidth, Math.min(width, room * mostOfRoom)));

/** From narrow to as wide as it may be, and back to the usual width. */
export function toggled(width: number, { usual, room }: { readonly usual: number; readonly room: number }): number {
  const most = fitting(Number.MAX_SAFE_INTEGER, room);
  return width >= most ? usual : most;
}

/** What was kept in the browser; whatever is not a width is passed over. */
export function keptWidths(raw: string | null): PanelWidths {
  try {
    const { settings, preview }: { readonly settings?: unknown; readonly preview?: unknown } = Object(JSON.parse(raw ?? "null"));
    return { ...(typeof settings === "number" ? { settings } : {}), ...(typeof preview === "number" ? { preview } : {}) };
  } catch {
    return {};
  }
}
