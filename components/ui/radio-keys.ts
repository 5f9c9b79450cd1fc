import { type KeyboardEvent } from "react";

const steps: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/** The keys of a radio group: an arrow goes to the next one that can be had and takes it, round at the ends; Enter takes nothing. */
export function pressRadioKey(event: KeyboardEvent<HTMLElement>): void {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.key === "Enter") event.preventDefault();
  const step = steps[event.key];
  if (step === undefined) return;
  const radios = [...event.currentTarget.querySelectorAll<HTMLElement>("[role=radio]:not(:disabled)")];
  const at = radios.findIndex((radio) => radio === event.target);
  const next = radios.at((at + step) % radios.length);
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
  next.click();
}

type Choice<Value> = { readonly value: Value; readonly disabled?: boolean };

/** Which of them the Tab key stops at: the one that is taken, or the first that can be had. */
export const radioStop = <Value>(choices: readonly Choice<Value>[], value: Value | null): Value | undefined =>
  (choices.find((choice) => choice.value === value && choice.disabled !== true) ?? choices.find(({ disabled }) => disabled !== true))?.value;
