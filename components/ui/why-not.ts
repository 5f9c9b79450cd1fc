/** Why a button cannot be pressed now, as a sentence; null or absent: it can. A button has no other way to be greyed, so none is without its reason. */
export type WhyNot = string | null | undefined;

type Refused = { readonly "aria-disabled": true; readonly "aria-description": string; readonly "data-tooltip": string };

/**
 * What a button has that cannot be pressed now. It keeps its place for the keyboard, so that whoever reads by ear or by Tab
 * comes by and hears why; the one tooltip of the page shows it where it is pointed at, has the keyboard or is pressed.
 * `name`: what the tooltip says of it anyway.
 */
export function refusedBy(whyNot: WhyNot, name?: string): Refused | null {
  if (whyNot === null || whyNot === undefined) return null;
  return { "aria-disabled": true, "aria-description": whyNot, "data-tooltip": name === undefined ? whyNot : `${name}\n${whyNot}` };
}

/** Whether a press on it is answered by its reason. */
export const isRefused = (element: Element): boolean => element.matches("[aria-disabled=true][aria-description]");

/** Why a form cannot be sent yet: what to do for the first of its steps, top to bottom, that is not done; null: nothing. */
export const firstMissing = (...steps: readonly (readonly [isDone: boolean, whatToDo: string])[]): string | null => steps.find(([isDone]) => !isDone)?.[1] ?? null;
