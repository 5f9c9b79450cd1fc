"use client";

import { Archive, ArchiveRestore, Copy, Ellipsis, Eye, PencilLine, Trash2 } from "lucide-react";
import { iconButtonLook } from "@/components/ui/button-look";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/dropdown-menu";
import { useWords } from "@/components/words/words-provider";

export type RowDeeds = {
  readonly onOpen: () => void;
  readonly onDuplicate: () => void;
  readonly archive?: { readonly archived: boolean; readonly onSelect: () => void };
  /** Null: it comes with Thenwise, so it can only be looked at and copied. */
  readonly onDelete: (() => void) | null;
};

type RowMenuProps = RowDeeds & { readonly name: string };

/** What can be done with one thing of a library. */
export function RowMenu({ name, onOpen, onDuplicate, archive, onDelete }: RowMenuProps) {
  const say = useWords();
  return (
    <span className="relative">
      <Menu
        trigger={
          <button type="button" aria-label={say("What to do with {name}", { name })} className={iconButtonLook("ghost", "sm")}>
            <Ellipsis aria-hidden />
          </button>
        }
      >
        <MenuItem icon={onDelete === null ? <Eye aria-hidden /> : <PencilLine aria-hidden />} onSelect={onOpen}>
          {onDelete === null ? say("Open") : say("Edit")}
        </MenuItem>
        <MenuItem icon={<Copy aria-hidden />} onSelect={onDuplicate}>
          {say("Duplicate")}
        </MenuItem>
        {archive === undefined ? null : (
          <MenuItem icon={archive.archived ? <ArchiveRestore aria-hidden /> : <Archive aria-hidden />} onSelect={archive.onSelect}>
            {archive.archived ? say("Take out of the archive") : say("Archive")}
          </MenuItem>
        )}
        {onDelete === null ? null : (
          <>
            <MenuSeparator />
            <MenuItem icon={<Trash2 aria-hidden />} intent="danger" onSelect={onDelete}>
              {say("Delete…")}
            </MenuItem>
          </>
        )}
      </Menu>
    </span>
  );
}
