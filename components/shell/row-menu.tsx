"use client";

import { useWhyMayNot } from "./workspace-context";
import { iconButtonLook } from "@/components/ui/button-look";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/dropdown-menu";
import { Archive, ArchiveRestore, Copy, Ellipsis, Eye, PencilLine, Trash2 } from "@/components/ui/icons";
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
  const whyNot = useWhyMayNot("library.edit");
  const readOnly = onDelete === null || whyNot !== null;
  return (
    <span className="relative">
      <Menu
        trigger={
          <button type="button" aria-label={say("What to do with {name}", { name })} className={iconButtonLook("ghost", "sm")}>
            <Ellipsis />
          </button>
        }
      >
        <MenuItem icon={readOnly ? <Eye /> : <PencilLine />} onSelect={onOpen}>
          {readOnly ? say("Open") : say("Edit")}
        </MenuItem>
        <MenuItem icon={<Copy />} whyNot={whyNot} onSelect={onDuplicate}>
          {say("Duplicate")}
        </MenuItem>
        {archive === undefined ? null : (
          <MenuItem icon={archive.archived ? <ArchiveRestore /> : <Archive />} whyNot={whyNot} onSelect={archive.onSelect}>
            {archive.archived ? say("Take out of the archive") : say("Archive")}
          </MenuItem>
        )}
        {onDelete === null ? null : (
          <>
            <MenuSeparator />
            <MenuItem icon={<Trash2 />} intent="danger" whyNot={whyNot} onSelect={onDelete}>
              {say("Delete…")}
            </MenuItem>
          </>
        )}
      </Menu>
    </span>
  );
}
