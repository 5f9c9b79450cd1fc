"use client";

import { useMemo, useState } from "react";
import { DrawnPlacement } from "./drawn-placement";
import { type FrameWidth } from "./content-frame";
import { useEditor } from "@/components/session/editor-session";
import { Combobox } from "@/components/ui/combobox";
import { TriangleAlert } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { type Flow } from "@/lib/core/flow/flow";
import { type Variant } from "@/lib/core/nodes/node";

/** Any variant of this campaign, whoever would get it. Never to be taken for what somebody sees. */
export function ForcedVariant({ width }: { readonly width: FrameWidth }) {
  const say = useWords();
  const flow = useEditor((state) => state.flow);
  const placements = useEditor((state) => state.library.placements);
  const [chosen, setChosen] = useState<string | null>(null);
  const variants = useMemo(() => variantsIn(flow), [flow]);
  const taken = variants.find(({ variant }) => variant.id === chosen) ?? variants[0];
  const placement = placements.find(({ key }) => key === taken?.placement);
  if (taken === undefined) return <p className="text-sm text-ink-soft">{say("This campaign has no variant yet. Add a Show box and write one.")}</p>;
  return (
    <div className="flex flex-col gap-3">
      <div role="status" className="striped rounded-lg border border-unknown/40 p-2">
        <p className="flex items-start gap-2.5 rounded-md bg-surface px-3 py-2 text-sm [&_i]:mt-0.5 [&_i]:icon-4 [&_i]:shrink-0 [&_i]:text-unknown">
          <TriangleAlert />
          <span>
            <strong className="block font-semibold">{say("Rules ignored")}</strong>
            {say("One variant by itself. It says nothing about who gets it.")}
          </span>
        </p>
      </div>
      <Combobox
        aria-label={say("Variant to look at")}
        controlSize="sm"
        searchPlaceholder={say("Search variants…")}
        options={variants.map(({ placement: key, variant }) => ({ value: variant.id, label: variant.name, group: placements.find((one) => one.key === key)?.name ?? key }))}
        value={taken.variant.id}
        onValueChange={setChosen}
      />
      {placement === undefined ? null : <DrawnPlacement placement={placement} variant={taken.variant} why={say("Shown because you asked for it.")} width={width} forced />}
    </div>
  );
}

function variantsIn(flow: Flow): readonly { readonly placement: string; readonly variant: Variant }[] {
  return Object.values(flow.nodes).flatMap((node) => (node.kind === "show" ? Object.entries(node.variants).map(([placement, variant]) => ({ placement, variant })) : []));
}
