import { commandGroups, type Command, type CommandGroup } from "./command";
import { fitOf } from "@/components/ui/fit-of";
import { type Words } from "@/lib/words/words";

export type FoundGroup = { readonly group: CommandGroup; readonly commands: readonly Command[]; /** How many more fit. */ readonly more: number };

/** Before anything is typed, only what is short and always useful. */
const quietGroups: ReadonlySet<CommandGroup> = new Set<CommandGroup>(["Here", "Do", "Go to"]);
const recentAtMost = 5;
const perGroup = 8;

type Asked = { readonly typed: string; readonly recent: readonly string[]; /** Headings are found as they are read. */ readonly say: Words };

/** The commands that fit what was typed, best group first; with nothing typed, what was used last and what can be done. */
export function findCommands(commands: readonly Command[], { typed, recent, say }: Asked): readonly FoundGroup[] {
  if (typed.trim() === "") return unasked(commands, recent);
  const ranked = commands.flatMap((command, order) => {
    const { label, hint = "", keywords = [], group } = command;
    const fit = fitOf(typed, { name: label, more: [hint, say(group), ...keywords] });
    if (fit === null) return [];
    const used = recent.indexOf(command.id);
    return [{ command, order, fit, used: used < 0 ? recent.length : used }];
  });
  const sorted = ranked.toSorted((a, b) => a.fit - b.fit || a.used - b.used || a.order - b.order).map(({ command }) => command);
  const groups = [...new Set(sorted.map(({ group }) => group))];
  return groups.map((group) => cut(group, sorted.filter((command) => command.group === group)));
}

function unasked(commands: readonly Command[], recent: readonly string[]): readonly FoundGroup[] {
  const known = new Map(commands.map((command) => [command.id, command]));
  const last = recent.flatMap((id) => known.get(id) ?? []).slice(0, recentAtMost);
  const rest = commands.filter((command) => quietGroups.has(command.group) && !last.includes(command));
  const groups = commandGroups.filter((group) => quietGroups.has(group)).map((group) => ({ group, commands: rest.filter((command) => command.group === group), more: 0 }));
  return [{ group: "Recent" as const, commands: last, more: 0 }, ...groups].filter((found) => found.commands.length > 0);
}

const cut = (group: CommandGroup, all: readonly Command[]): FoundGroup => ({ group, commands: all.slice(0, perGroup), more: Math.max(0, all.length - perGroup) });
