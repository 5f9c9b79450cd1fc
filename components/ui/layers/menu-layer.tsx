"use client";

import Link from "next/link";
import { DropdownMenu as Radix } from "radix-ui";
import { useId, useLayoutEffect, type ReactNode } from "react";
import { Apart } from "./apart";
import { StandIn } from "./stand-in";
import { type AtPointProps } from "@/components/ui/anchored-panel";
import { classes } from "@/components/ui/classes";
import { type MenuItemProps, type MenuLinkProps, type MenuProps } from "@/components/ui/dropdown-menu";
import { useGiveBack } from "@/components/ui/use-give-back";

type MenuLayerProps = Pick<MenuProps, "align" | "side" | "children"> & { readonly id: string; readonly opener: HTMLElement; readonly open: boolean; readonly onOpenChange: (open: boolean) => void };

export function MenuLayer({ id, opener, open, onOpenChange, align = "end", side = "bottom", children }: MenuLayerProps) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange} modal={false}>
      <Radix.Trigger asChild>
        <StandIn element={opener} />
      </Radix.Trigger>
      <Radix.Portal>
        <Apart>
          <Radix.Content id={id} aria-labelledby={opener.id} align={align} side={side} sideOffset={6} collisionPadding={8} className={contentLook}>
            {children}
          </Radix.Content>
        </Apart>
      </Radix.Portal>
    </Radix.Root>
  );
}

export function MenuAtLayer({ at, name, onClose, orBackTo, children }: AtPointProps) {
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
        <Apart>
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
        </Apart>
      </Radix.Portal>
    </Radix.Root>
  );
}

const contentLook = "z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-52 animate-rise overflow-y-auto rounded-lg border bg-raised p-1 shadow-lg outline-none";

const itemLook =
  "flex min-h-8 cursor-pointer items-center gap-2.5 rounded-md px-2.5 py-1.5 text-sm outline-none select-none aria-disabled:cursor-not-allowed data-highlighted:bg-accent-soft data-highlighted:text-accent-ink [&_i]:icon-4 [&_i]:shrink-0";

export function MenuItemLayer({ icon, onSelect, intent = "plain", whyNot, aside, children }: MenuItemProps) {
  const id = useId();
  const refused = whyNot !== null && whyNot !== undefined;
  return (
    <Radix.Item
      onSelect={(event) => {
        if (refused) {
          event.preventDefault();
          return;
        }
        focusOpener(event.currentTarget);
        onSelect();
      }}
      {...(refused ? { "aria-disabled": true, "aria-describedby": id } : {})}
      className={classes(itemLook, intent === "danger" && !refused && "text-no data-highlighted:bg-no-soft data-highlighted:text-no")}
    >
      {icon}
      <span className="min-w-0 grow">
        {refused ? <span className="text-ink-faint">{children}</span> : children}
        {refused ? (
          <span id={id} aria-hidden className="block max-w-60 text-xs text-ink-soft">
            {whyNot}
          </span>
        ) : null}
      </span>
      {aside === undefined ? null : <span className="text-xs text-ink-faint">{aside}</span>}
    </Radix.Item>
  );
}

/** What a choice opens gives the focus back to what has it now, and the choice itself is gone by then. */
function focusOpener(item: EventTarget | null): void {
  const menu = item instanceof Element ? item.closest("[role=menu]") : null;
  document.getElementById(menu?.getAttribute("aria-labelledby") ?? "")?.focus();
}

export function MenuLinkLayer({ icon, href, children }: MenuLinkProps) {
  return (
    <Radix.Item asChild className={itemLook}>
      <Link href={href}>
        {icon}
        <span className="grow">{children}</span>
      </Link>
    </Radix.Item>
  );
}

export const MenuSeparatorLayer = () => <Radix.Separator className="my-1 h-px bg-line" />;

export function MenuLabelLayer({ children }: { readonly children: ReactNode }) {
  return <Radix.Label className="px-2.5 py-1.5 text-xs text-ink-faint">{children}</Radix.Label>;
}
