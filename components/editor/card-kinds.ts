import { GitBranch, Shuffle, Sparkles, StickyNote, type LucideIcon } from "lucide-react";
import { type NodeKind } from "@/lib/core/nodes/node";

type CardKind = { readonly kind: Exclude<NodeKind, "entry">; readonly icon: LucideIcon; readonly title: string; readonly hint: string };

/** The cards that can be added, as the palette and the + offer them. */
export const cardKinds: readonly CardKind[] = [
  { kind: "decision", icon: GitBranch, title: "Decision", hint: "Different people go different ways" },
  { kind: "split", icon: Shuffle, title: "Split", hint: "Test one version against another" },
  { kind: "show", icon: Sparkles, title: "Show", hint: "Fill a placement with content" },
  { kind: "note", icon: StickyNote, title: "Note", hint: "Words for colleagues, without meaning" },
];
