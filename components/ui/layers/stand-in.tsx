"use client";

import { useImperativeHandle, useLayoutEffect, type Ref } from "react";

type StandInProps = {
  /** The button on the page that this stands for. */
  readonly element: HTMLElement;
  readonly ref?: Ref<HTMLElement>;
  readonly "aria-describedby"?: string;
};

/**
 * Stands for a button that was on the page before what it opens was fetched: what opens is placed at the button, gives the focus back to it and is tied
 * to it, though the two are not drawn together.
 */
export function StandIn({ element, ref, "aria-describedby": describedBy }: StandInProps) {
  useImperativeHandle(ref, () => element, [element]);
  useLayoutEffect(() => describe(element, describedBy), [element, describedBy]);
  return null;
}

function describe(element: HTMLElement, id: string | undefined): (() => void) | undefined {
  if (id === undefined) return undefined;
  const before = element.getAttribute("aria-describedby");
  element.setAttribute("aria-describedby", before === null ? id : `${before} ${id}`);
  return () => (before === null ? element.removeAttribute("aria-describedby") : element.setAttribute("aria-describedby", before));
}
