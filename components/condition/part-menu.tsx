"use client";

import { writtenOut } from "./audience-swap";
import { useCondition } from "./condition-session";
import { addPart, movePart, removePart, replacePart, unwrapGroup, withNewIds, wrapPart } from "./condition-tree";
import { newComparison, newConditionId } from "./new-part";
import { Menu, MenuItem, MenuSeparator } from "@/components/ui/dropdown-menu";
import { IconButton } from "@/components/ui/icon-button";
import { ArrowDown, ArrowUp, Copy, Ellipsis, Group as GroupIcon, TextCursorInput, Trash2, Ungroup, Users } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type Condition } from "@/lib/core/conditions/condition";

/** Everything that can be done with a row or a box as a whole; no drag needed. */
export function PartMenu({ part, parent, name }: { readonly part: Condition; readonly parent: Condition | null; readonly name: string }) {
  const say = useWords();
  const { root, library, change, readOnly, saveAsAudience } = useCondition();
  if (readOnly) return null;
  const up = movePart(root, part.id, "up");
  const down = movePart(root, part.id, "down");
  const wrapped = () => wrapPart(root, part.id, newConditionId(Math.random));
  const unwrapped = part.kind === "group" ? unwrapGroup(root, part.id) : null;
  const audience = part.kind === "audience" ? library.audiences.find(({ id }) => id === part.audience) : undefined;
  const useHereOnly = () => {
    if (part.kind !== "audience" || audience === undefined) return;
    change(writtenOut(root, part, { ...audience, newId: () => newConditionId(Math.random) }), { said: say("What {name} means was copied here", { name: audience.name }) });
  };
  const copy = () => {
    const twin = withNewIds(part, () => newConditionId(Math.random));
    const group = parent ?? part;
    change(addPart(root, { group: group.id, newGroup: newConditionId(Math.random) }, twin), { said: say("Duplicated"), focus: twin.id });
  };
  const remove = () => {
    if (root.id === part.id) change(replacePart(root, part.id, newComparison(Math.random)), { said: say("Removed") });
    else change(removePart(root, part.id), { said: say("Removed"), ...(parent === null ? {} : { focus: parent.id }) });
  };
  return (
    <Menu trigger={<IconButton name={say("Move, group or remove: {name}", { name })} icon={<Ellipsis />} size="sm" data-part-menu={part.id} />}>
      <MenuItem icon={<ArrowUp />} whyNot={up === null ? say("It is the first already.") : null} onSelect={() => change(up, { said: say("Moved up"), focus: part.id })}>
        {say("Move up")}
      </MenuItem>
      <MenuItem icon={<ArrowDown />} whyNot={down === null ? say("It is the last already.") : null} onSelect={() => change(down, { said: say("Moved down"), focus: part.id })}>
        {say("Move down")}
      </MenuItem>
      <MenuSeparator />
      <MenuItem icon={<GroupIcon />} onSelect={() => change(wrapped(), { said: say("Put into a group"), focus: part.id })}>
        {say("Put into a group")}
      </MenuItem>
      {part.kind === "group" ? (
        <MenuItem icon={<Ungroup />} whyNot={unwrapped === null ? say("It cannot be taken apart without changing what it means.") : null} onSelect={() => change(unwrapped, { said: say("Group taken apart") })}>
          {say("Take the group apart")}
        </MenuItem>
      ) : null}
      {parent === null && part.kind === "group" ? null : (
        <MenuItem icon={<Copy />} onSelect={copy}>
          {say("Duplicate")}
        </MenuItem>
      )}
      {audience === undefined ? null : (
        <MenuItem icon={<TextCursorInput />} onSelect={useHereOnly}>
          {say("Use here only")}
        </MenuItem>
      )}
      {part.kind === "audience" || saveAsAudience === null ? null : (
        <MenuItem icon={<Users />} onSelect={() => saveAsAudience(part)}>
          {say("Save as audience…")}
        </MenuItem>
      )}
      <MenuSeparator />
      <MenuItem icon={<Trash2 />} intent="danger" onSelect={remove}>
        {part.kind === "group" ? say("Remove the group") : say("Remove")}
      </MenuItem>
    </Menu>
  );
}
