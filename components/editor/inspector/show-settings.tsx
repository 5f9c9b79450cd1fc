"use client";

import { useState } from "react";
import { VariantCard } from "./variant-card";
import { useMayEdit, useNodeEdit } from "./use-node-edit";
import { useCardTitle } from "@/components/editor/use-card-title";
import { type FrameWidth } from "@/components/preview/content-frame";
import { WidthSwitch } from "@/components/preview/width-switch";
import { useEditor } from "@/components/session/editor-session";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { TextInput } from "@/components/ui/text-input";
import { useWords } from "@/components/words/words-provider";
import { flowLimits, type ShowNode, type Variant } from "@/lib/core/nodes/node";
import { placementsOf } from "@/lib/editor/persona-decisions";

/** For each of the campaign's placements: the default, or a variant written here. */
export function ShowSettings({ node }: { readonly node: ShowNode }) {
  const say = useWords();
  const { put } = useNodeEdit();
  const mayEdit = useMayEdit();
  const title = useCardTitle(node);
  const library = useEditor((state) => state.library);
  const placements = useEditor(placementsOf);
  const [width, setWidth] = useState<FrameWidth>("tablet");
  const set = (placement: string, variant: Variant | null, news: { readonly label: string; readonly box?: string }) => {
    const { [placement]: _before, ...others } = node.variants;
    put({ ...node, variants: variant === null ? others : { ...others, [placement]: variant } }, news.label, news.box);
  };
  const strays = Object.keys(node.variants).filter((key) => !placements.includes(key));
  return (
    <>
      <Field label={say("Name")}>
        <TextInput controlSize="sm" value={node.name} placeholder={title} maxLength={flowLimits.name} readOnly={!mayEdit} onValueChange={(name) => put({ ...node, name }, say("Rename show"), "name")} />
      </Field>
      {placements.length === 0 ? <Banner title={say("No placement chosen yet")}>{say("Choose in the entry box where this campaign shows. Then write here what it shows there.")}</Banner> : null}
      {placements.length > 0 ? (
        <div className="flex items-center justify-between gap-2">
          <h3 className="text-sm font-semibold">{say("What is shown")}</h3>
          <WidthSwitch width={width} onChange={setWidth} />
        </div>
      ) : null}
      {placements.map((key) => (
        <VariantCard
          key={key}
          placementKey={key}
          placement={library.placements.find((placement) => placement.key === key) ?? null}
          variant={node.variants[key] ?? null}
          node={node}
          width={width}
          disabled={!mayEdit}
          onChange={(variant, news) => set(key, variant, news)}
        />
      ))}
      {strays.map((key) => (
        <Banner
          key={key}
          tone="warn"
          title={say("“{name}” is for a placement that this campaign does not use", { name: node.variants[key]?.name ?? key })}
          actions={
            <Button size="sm" whyNot={mayEdit ? null : say("You can see what is drawn here, but not change it.")} onClick={() => set(key, null, { label: say("Remove variant") })}>
              {say("Remove it")}
            </Button>
          }
        >
          {say("It is never shown. Choose the placement again in the entry box, or remove the variant.")}
        </Banner>
      ))}
    </>
  );
}
