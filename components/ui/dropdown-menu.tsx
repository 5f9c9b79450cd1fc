"use client";

import Link from "next/link";
import { DropdownMenu as Radix } from "radix-ui";
import { useLayoutEffect, type ReactNode } from "react";
import { type AtPointProps } from "./anchored-panel";
import { classes } from "./classes";
import { useGiveBack } from "./use-give-back";

type MenuProps = {
  readonly trigger: ReactNode;
  readonly align?: "start" | "center" | "end";
  readonly side?: "top" | "right" | "bottom" | "left";
  readonly children: ReactNode;
};

/** Things to do, behind one button. */
export function Menu({ trigger, align = "end", side = "bottom", children }: MenuProps) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content align={align} side={side} sideOffset={6} collisionPadding={8} className={contentLook}>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Things to do, at a point instead of behind a button: what a right click or Shift F10 opens. */
export function MenuAt({ at, name, onClose, orBackTo, children }: AtPointProps) {
  const { opened, closed } = useGiveBack(orBackTo);
  useLayoutEffect(() => {
    if (at !== null) opened();
  }, [at, opened]);
  return (
    <Radix.Root open={at !== null} onOpenChange={(open) => (open ? undefined : onClose())} modal={false}>
      <Radix.Trigger asChild>
        <span aria-hidden className="pointer-events-none fixed size-px" style={{ left: at?.x ?? 0, top: at?.y ?? 0 }} />
      </Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          aria-label={name}
          // Named by the point it opened at, it would be named by nothing.
          aria-labelledby={undefined}
          align="start"
          sideOffset={2}
          collisionPadding={8}
          onContextMenu={(event) => event.preventDefault()}
          onCloseAutoFocus={closed}
          className={contentLook}
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const contentLook = "z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 animate-rise overflow-y-auto rounded-lg border bg-raised p-1 shadow-lg outline-none";

const itemLook =
  "flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 text-sm outline-none select-none data-disabled:cursor-not-allowed data-disabled:opacity-50 data-highlighted:bg-accent-soft data-highlighted:text-accent-ink [&_svg]:size-4 [&_svg]:shrink-0";

type MenuItemProps = {
  readonly icon?: ReactNode;
  readonly onSelect: () => void;
  readonly intent?: "plain" | "danger";
  readonly disabled?: boolean;
  /** Stands right, small: a shortcut, a count. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
};

export function MenuItem({ icon, onSelect, intent = "plain", disabled = false, aside, children }: MenuItemProps) {
  return (
    <Radix.Item
      onSelect={({ currentTarget }) => {
        focusOpener(currentTarget);
        onSelect();
      }}
      disabled={disabled}
      className={classes(itemLook, intent === "danger" && "text-no data-highlighted:bg-no-soft data-highlighted:text-no")}
    >
      {icon}
      <span className="grow">{children}</span>
      {aside === undefined ? null : <span className="text-xs text-ink-faint">{aside}</span>}
    </Radix.Item>
  );
}

/** What a choice opens gives the focus back to what has it now, and the choice itself is gone by then. */
function focusOpener(item: EventTarget | null): void {
  const menu = item instanceof Element ? item.closest("[role=menu]") : null;
  document.getElementById(menu?.getAttribute("aria-labelledby") ?? "")?.focus();
}

export function MenuLink({ icon, href, children }: { readonly icon?: ReactNode; readonly href: string; readonly children: ReactNode }) {
  return (
    <Radix.Item asChild className={itemLook}>
      <Link href={href}>
        {icon}
        <span className="grow">{children}</span>
      </Link>
    </Radix.Item>
  );
}

export const MenuSeparator = () => <Radix.Separator className="my-1 h-px bg-line" />;

export function MenuLabel({ children }: { readonly children: ReactNode }) {
  return <Radix.Label className="px-2.5 py-1.5 text-xs text-ink-faint">{children}</Radix.Label>;
}
