import { type IconComponent } from "@/components/ui/icon";
import { GitBranch, Shuffle, Sparkles, StickyNote } from "@/components/ui/icons";
import { type NodeKind } from "@/lib/core/nodes/node";
import { message } from "@/lib/words/message";

type CardKind = { readonly kind: Exclude<NodeKind, "entry">; readonly icon: IconComponent; readonly title: string; readonly hint: string };

/** The cards that can be added, as the palette and the + offer them. */
export const cardKinds: readonly CardKind[] = [
  { kind: "decision", icon: GitBranch, title: message("Decision"), hint: message("Different people go different ways") },
  { kind: "split", icon: Shuffle, title: message("Split"), hint: message("Test one version against another") },
  { kind: "show", icon: Sparkles, title: message("Show"), hint: message("Fill a placement with content") },
  { kind: "note", icon: StickyNote, title: message("Note"), hint: message("Words for colleagues, without meaning") },
];
