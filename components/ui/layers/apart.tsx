"use client";

import { Slot } from "radix-ui";
import { type ComponentProps, type DOMAttributes, type SyntheticEvent } from "react";

/**
 * What opens over a page is drawn elsewhere, but for React it stands inside what opened it: a blur in a popover would be heard
 * as a blur of the field around its button, a key in a menu as a key of the card below. Around whatever is drawn elsewhere,
 * this ends that: events are heard inside, and by the window, and by nobody between.
 */
export function Apart({ children, ...rest }: ComponentProps<typeof Slot.Root>) {
  return (
    <Slot.Root {...rest} {...kept}>
      {children}
    </Slot.Root>
  );
}

const heardInside = (): boolean => true;

/** For React alone: listeners of the document, such as those that close a layer by a press beside it, must go on hearing. */
function keep(event: SyntheticEvent): void {
  event.isPropagationStopped = heardInside;
}

const kept: DOMAttributes<HTMLElement> = {
  onBlur: keep,
  onFocus: keep,
  onKeyDown: keep,
  onKeyUp: keep,
  onBeforeInput: keep,
  onInput: keep,
  onChange: keep,
  onSelect: keep,
  onSubmit: keep,
  onReset: keep,
  onClick: keep,
  onDoubleClick: keep,
  onAuxClick: keep,
  onContextMenu: keep,
  onPointerDown: keep,
  onPointerMove: keep,
  onPointerUp: keep,
  onPointerCancel: keep,
  onPointerOver: keep,
  onPointerOut: keep,
  onMouseDown: keep,
  onMouseMove: keep,
  onMouseUp: keep,
  onMouseOver: keep,
  onMouseOut: keep,
  onTouchStart: keep,
  onTouchMove: keep,
  onTouchEnd: keep,
  onWheel: keep,
  onCopy: keep,
  onCut: keep,
  onPaste: keep,
  onDragStart: keep,
  onDragEnter: keep,
  onDragOver: keep,
  onDragLeave: keep,
  onDragEnd: keep,
  onDrop: keep,
};
