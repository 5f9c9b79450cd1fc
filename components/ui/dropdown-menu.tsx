"use client";

import { Slot } from "radix-ui";
import { useId, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from "react";
import { type AtPointProps } from "./anchored-panel";
import { useLayers, useLayersOnceHere } from "./use-layers";
import { type WhyNot } from "./why-not";

export type MenuProps = {
  readonly trigger: ReactNode;
  readonly align?: "start" | "center" | "end";
  readonly side?: "top" | "right" | "bottom" | "left";
  readonly children: ReactNode;
};

/** Things to do, behind one button. */
export function Menu({ trigger, children, ...place }: MenuProps) {
  const id = useId();
  const [open, setOpen] = useState(false);
  const [opener, setOpener] = useState<HTMLElement | null>(null);
  // Once the keyboard is near, the menu waits closed: it has to see by which key it opens, to begin at its first line.
  const [near, setNear] = useState(false);
  const here = useLayersOnceHere();
  const layers = useLayers(open, () => setOpen(false)) ?? (near ? here : null);
  const press = (event: PointerEvent) => {
    if (event.button !== 0 || event.ctrlKey) return;
    setOpen(!open);
    // What opens takes the focus; the button must not take it back.
    if (!open) event.preventDefault();
  };
  const pressKey = (event: KeyboardEvent) => {
    if (!openingKeys.has(event.key)) return;
    setOpen(event.key === "ArrowDown" || !open);
    event.preventDefault();
  };
  return (
    <>
      <Slot.Root ref={setOpener} id={id} aria-haspopup="menu" aria-expanded={open} aria-controls={open ? `${id}-menu` : undefined} onFocus={() => setNear(true)} onPointerDown={press} onKeyDown={pressKey}>
        {trigger}
      </Slot.Root>
      {layers === null || opener === null ? null : (
        <layers.MenuLayer id={`${id}-menu`} opener={opener} open={open} onOpenChange={setOpen} {...place}>
          {children}
        </layers.MenuLayer>
      )}
    </>
  );
}

const openingKeys: ReadonlySet<string> = new Set(["Enter", " ", "ArrowDown"]);

/** Things to do, at a point instead of behind a button: what a right click or Shift F10 opens. */
export function MenuAt(props: AtPointProps) {
  const layers = useLayers(props.at !== null, props.onClose);
  return layers === null ? null : <layers.MenuAtLayer {...props} />;
}

export type MenuItemProps = {
  readonly icon?: ReactNode;
  readonly onSelect: () => void;
  readonly intent?: "plain" | "danger";
  readonly whyNot?: WhyNot;
  /** Stands right, small: a shortcut, a count. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

export function MenuItem(props: MenuItemProps) {
  const layers = useLayersOnceHere();
  return layers === null ? null : <layers.MenuItemLayer {...props} />;
}

export type MenuLinkProps = { readonly icon?: ReactNode; readonly href: string; readonly children: ReactNode };

export function MenuLink(props: MenuLinkProps) {
  const layers = useLayersOnceHere();
  return layers === null ? null : <layers.MenuLinkLayer {...props} />;
}

export function MenuSeparator() {
  const layers = useLayersOnceHere();
  return layers === null ? null : <layers.MenuSeparatorLayer />;
}

export function MenuLabel(props: { readonly children: ReactNode }) {
  const layers = useLayersOnceHere();
  return layers === null ? null : <layers.MenuLabelLayer {...props} />;
}
