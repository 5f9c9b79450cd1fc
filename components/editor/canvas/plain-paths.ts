import { type Viewport } from "@xyflow/react";
import { type CanvasElements, type CanvasNode } from "./canvas-elements";

/** A flow as a handful of paths, in its own coordinates: what is seen from afar, and on the map. */
export type PlainPaths = { readonly lines: Path2D; readonly cards: Path2D; readonly notes: Path2D; readonly ends: Path2D; readonly strongLines: Path2D; readonly strongCards: Path2D };

export type Strong = { readonly node: (id: string) => boolean; readonly edge: (id: string) => boolean };
export type PlainColours = { readonly card: string; readonly line: string; readonly note: string; readonly accent: string; readonly accentSoft: string };

export function plainPaths({ nodes, edges }: CanvasElements, strong: Strong): PlainPaths {
  const paths = { lines: new Path2D(), cards: new Path2D(), notes: new Path2D(), ends: new Path2D(), strongLines: new Path2D(), strongCards: new Path2D() };
  for (const node of nodes) addBox(pathOf(node), node);
  const places = new Map(nodes.map((node) => [node.id, node]));
  for (const { id, source, target, data } of edges) {
    const [from, to] = [places.get(source), places.get(target)];
    if (from === undefined || to === undefined) continue;
    addLine(strong.edge(id) ? paths.strongLines : paths.lines, { from, to, join: data?.join ?? null });
  }
  return paths;

  function pathOf(node: CanvasNode): Path2D {
    if (node.type === "open") return paths.ends;
    if (strong.node(node.id)) return paths.strongCards;
    return node.data.isNote ? paths.notes : paths.cards;
  }
}

function addBox(path: Path2D, { position, width = 0, height = 0 }: CanvasNode): void {
  path.roundRect(position.x, position.y, width, height, 12);
}

type Point = { readonly x: number; readonly y: number };

/** Down, across, and down again; to a card that stands elsewhere, down its own column first. */
function addLine(path: Path2D, { from, to, join }: { readonly from: CanvasNode; readonly to: CanvasNode; readonly join: Point | null }): void {
  const [startX, startY] = [from.position.x + (from.width ?? 0) / 2, from.position.y + (from.height ?? 0)];
  const [endX, endY] = [to.position.x + (to.width ?? 0) / 2, to.position.y];
  const column = join ?? { x: endX, y: endY };
  const bend = startY + (column.y - startY) / 3;
  path.moveTo(startX, startY);
  path.lineTo(startX, bend);
  path.lineTo(column.x, bend);
  path.lineTo(column.x, column.y);
  if (join !== null) path.lineTo(endX, endY);
}

export type PlainPicture = { readonly paths: PlainPaths; readonly dimmed: boolean; readonly view: Viewport; readonly pixelRatio: number; readonly colours: PlainColours };

/** Lines are as wide on the screen at every zoom. */
export function paintPlain(context: CanvasRenderingContext2D, { paths, dimmed, view: { x, y, zoom }, pixelRatio, colours }: PlainPicture): void {
  const { width, height } = context.canvas;
  context.setTransform(1, 0, 0, 1, 0, 0);
  context.clearRect(0, 0, width, height);
  context.setTransform(zoom * pixelRatio, 0, 0, zoom * pixelRatio, x * pixelRatio, y * pixelRatio);
  context.globalAlpha = dimmed ? 0.4 : 1;
  stroke(context, paths.lines, { line: colours.line, width: 1 / zoom });
  box(context, paths.notes, { fill: colours.note, line: colours.note, width: 1 / zoom });
  box(context, paths.cards, { fill: colours.card, line: colours.line, width: 1.25 / zoom });
  context.setLineDash([4 / zoom, 3 / zoom]);
  stroke(context, paths.ends, { line: colours.line, width: 1 / zoom });
  context.setLineDash([]);
  context.globalAlpha = 1;
  stroke(context, paths.strongLines, { line: colours.accent, width: 2 / zoom });
  box(context, paths.strongCards, { fill: colours.accentSoft, line: colours.accent, width: 2 / zoom });
}

type Pen = { readonly line: string; readonly width: number };

function box(context: CanvasRenderingContext2D, path: Path2D, { fill, ...pen }: Pen & { readonly fill: string }): void {
  context.fillStyle = fill;
  context.fill(path);
  stroke(context, path, pen);
}

function stroke(context: CanvasRenderingContext2D, path: Path2D, { line, width }: Pen): void {
  context.strokeStyle = line;
  context.lineWidth = width;
  context.stroke(path);
}
