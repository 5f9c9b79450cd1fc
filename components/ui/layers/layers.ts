import { AlertDialogLayer } from "./alert-dialog-layer";
import { AnchoredPanelLayer } from "./anchored-panel-layer";
import { DialogLayer } from "./dialog-layer";
import { MenuAtLayer, MenuItemLayer, MenuLabelLayer, MenuLayer, MenuLinkLayer, MenuSeparatorLayer } from "./menu-layer";
import { OptionListLayer } from "./option-list-layer";
import { PopoverLayer } from "./popover-layer";
import { SelectLayer } from "./select-layer";
import { SheetLayer } from "./sheet-layer";
import { ToastLayer } from "./toast-layer";
import { TooltipHost } from "./tooltip-host";

/** All that opens over a page. It is fetched in one piece, at the first sign of somebody: see `use-layers.ts`. */
export const layers = {
  AlertDialogLayer,
  AnchoredPanelLayer,
  DialogLayer,
  MenuAtLayer,
  MenuItemLayer,
  MenuLabelLayer,
  MenuLayer,
  MenuLinkLayer,
  MenuSeparatorLayer,
  OptionListLayer,
  PopoverLayer,
  SelectLayer,
  SheetLayer,
  ToastLayer,
  TooltipHost,
} as const;
export type Layers = typeof layers;
