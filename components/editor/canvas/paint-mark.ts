import { type Standing } from "@/lib/core/analyse/standing";

type Mark = { readonly standing: Standing; readonly x: number; readonly y: number };
type Look = { readonly soft: string; readonly ink: string; readonly sign: string };

/** As `standingLook` has it for a card that is drawn. */
const looks: Readonly<Record<Standing, Look>> = {
  blocks: { soft: "--no-soft", ink: "--no", sign: "!" },
  warns: { soft: "--unknown-soft", ink: "--unknown", sign: "!" },
  "to-do": { soft: "--sunken", ink: "--ink-soft", sign: "" },
  info: { soft: "--info-soft", ink: "--info", sign: "i" },
};

/** On the screen, in CSS pixels. */
const radius = 6;

/** Something is found here: told by its shape, too. A triangle warns, a broken circle waits to be filled in. */
export function paintMark(context: CanvasRenderingContext2D, { standing, x, y }: Mark, style: CSSStyleDeclaration): void {
  const { soft, ink, sign } = looks[standing];
  context.beginPath();
  if (standing === "warns") triangle(context, x, y);
  else context.arc(x, y, radius, 0, 2 * Math.PI);
  context.fillStyle = style.getPropertyValue(soft);
  context.fill();
  context.strokeStyle = style.getPropertyValue(ink);
  context.lineWidth = 1.25;
  if (standing === "to-do") context.setLineDash([2.2, 1.6]);
  context.stroke();
  context.setLineDash([]);
  context.fillStyle = style.getPropertyValue(ink);
  context.font = `700 9px ${style.fontFamily}`;
  context.fillText(sign, x, y + (standing === "warns" ? 1.5 : 0.5));
}

function triangle(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.moveTo(x, y - radius - 1);
  context.lineTo(x + radius + 1, y + radius - 1);
  context.lineTo(x - radius - 1, y + radius - 1);
  context.closePath();
}
