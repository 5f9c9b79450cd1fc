"use client";

import { useCondition } from "./condition-session";
import { addPart, levelOf } from "./condition-tree";
import { newBehaviour, newComparison, newConditionId, newGroup, newInAudience } from "./new-part";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/dropdown-menu";
import { ChevronDown, Group as GroupIcon, MousePointerClick, Plus, Users } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { conditionLimits, type Condition } from "@/lib/core/conditions/condition";

/** Adds to the end of a group; most often a comparison, so that takes one press. */
export function AddPart({ to }: { readonly to: Condition }) {
  const say = useWords();
  const { root, library, change, readOnly } = useCondition();
  if (readOnly) return null;
  const add = (part: Condition, said: string) => {
    const first = part.kind === "group" ? (part.parts[0] ?? part) : part;
    // What a comparison looks at is the first thing to say of it; everything else begins at its first control.
    change(addPart(root, { group: to.id, newGroup: newConditionId(Math.random) }, part), first.kind === "comparison" ? { said, begun: first.id } : { said, focus: first.id });
  };
  const [firstAudience] = library.audiences.filter(({ archived }) => archived !== true);
  const isDeepest = levelOf(root, to.id) >= conditionLimits.depth;
  return (
    <div className="flex w-fit items-center">
      <Button intent="ghost" size="sm" icon={<Plus />} className="rounded-r-none" onClick={() => add(newComparison(Math.random), say("Condition added"))}>
        {say("Add condition")}
      </Button>
      <Menu
        align="start"
        trigger={
          <Button intent="ghost" size="sm" aria-label={say("Add something else")} className="rounded-l-none px-1.5">
            <ChevronDown />
          </Button>
        }
      >
        <MenuItem icon={<Plus />} onSelect={() => add(newComparison(Math.random), say("Condition added"))}>
          {say("What we know of them")}
        </MenuItem>
        <MenuItem icon={<MousePointerClick />} onSelect={() => add(newBehaviour(Math.random), say("Behaviour added"))}>
          {say("What they did")}
        </MenuItem>
        <MenuItem
          icon={<Users />}
          whyNot={firstAudience === undefined ? say("There is no audience yet.") : null}
          onSelect={() => firstAudience !== undefined && add(newInAudience(firstAudience.id, Math.random), say("Audience added"))}
        >
          {say("An audience they are in")}
        </MenuItem>
        <MenuItem icon={<GroupIcon />} whyNot={isDeepest ? say("Groups nest {depth} deep at most.", { depth: conditionLimits.depth }) : null} onSelect={() => add(newGroup(Math.random), say("Group added"))}>
          {say("A group of conditions")}
        </MenuItem>
      </Menu>
    </div>
  );
}
