"use client";

import { Cable, FlaskConical, MonitorSmartphone, Scissors, Signpost, type LucideIcon } from "lucide-react";
import { useCanvas, useCanvasStore } from "./canvas-session";
import { useInsert } from "./use-insert";
import { useEditor } from "@/components/session/editor-session";
import { AnchoredMenu } from "@/components/ui/anchored-menu";
import { MenuItem, MenuLabel, MenuSeparator } from "@/components/ui/dropdown-menu";
import { wayWords } from "@/lib/editor/way-words";
import { type NodeKind } from "@/lib/core/nodes/node";

type Choice = { readonly kind: NodeKind; readonly icon: LucideIcon; readonly title: string; readonly hint: string };

const choices: readonly Choice[] = [
  { kind: "decision", icon: Signpost, title: "Decision", hint: "Different people go different ways" },
  { kind: "split", icon: FlaskConical, title: "Split", hint: "Test one version against another" },
  { kind: "show", icon: MonitorSmartphone, title: "Show", hint: "Fill a placement with content" },
];

/** What may follow a way out: one menu for every + on the canvas. */
export function AddMenu() {
  const store = useCanvasStore();
  const adding = useCanvas((state) => state.adding);
  const close = () => store.setState({ adding: null });
  const { add, cut } = useInsert();
  const source = useEditor((state) => (adding === null ? undefined : state.flow.nodes[adding.node]));
  const library = useEditor((state) => state.library);
  const edge = useEditor((state) =>
    adding === null ? undefined : Object.values(state.flow.edges).find(({ from, way }) => from === adding.node && way === adding.way),
  );
  const name = adding === null || source === undefined ? "" : wayWords(source, adding.way, library).name;
  return (
    <AnchoredMenu at={adding} name="What follows" onClose={close}>
      <MenuLabel>{name === "" ? "What comes next?" : `What comes next for “${name}”?`}</MenuLabel>
      {choices.map(({ kind, icon: Icon, title, hint }) => (
        <MenuItem key={kind} icon={<Icon aria-hidden />} onSelect={() => (adding === null ? undefined : add(kind, { node: adding.node, way: adding.way }))}>
          <span className="block font-medium">{title}</span>
          <span className="block text-xs text-ink-soft">{hint}</span>
        </MenuItem>
      ))}
      <MenuSeparator />
      <MenuItem icon={<Cable aria-hidden />} onSelect={() => store.setState({ connecting: adding === null ? null : { node: adding.node, way: adding.way }, refusal: null })}>
        {edge === undefined ? "Connect to a card that is there …" : "Connect to another card …"}
      </MenuItem>
      {edge === undefined ? null : (
        <MenuItem icon={<Scissors aria-hidden />} onSelect={() => cut(edge.id)}>
          Cut this line
        </MenuItem>
      )}
    </AnchoredMenu>
  );
}
