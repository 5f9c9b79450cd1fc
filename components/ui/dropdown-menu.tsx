"use client";

import Link from "next/link";
import { DropdownMenu as Radix } from "radix-ui";
import { type ReactNode } from "react";
import { classes } from "./classes";

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
        <Radix.Content align={align} side={side} sideOffset={6} collisionPadding={8} className="z-50 min-w-52 animate-rise rounded-lg border bg-raised p-1 shadow-lg outline-none">
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

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
      onSelect={onSelect}
      disabled={disabled}
      className={classes(itemLook, intent === "danger" && "text-no data-highlighted:bg-no-soft data-highlighted:text-no")}
    >
      {icon}
      <span className="grow">{children}</span>
      {aside === undefined ? null : <span className="text-xs text-ink-faint">{aside}</span>}
    </Radix.Item>
  );
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
