"use client";

import { useState } from "react";
import { useEditor } from "@/components/session/editor-session";
import { Button } from "@/components/ui/button";
import { OptionList } from "@/components/ui/combobox";
import { CopyPlus } from "@/components/ui/icons";
import { Popover } from "@/components/ui/popover";
import { useWords } from "@/components/words/words-provider";
import { type Content } from "@/lib/core/contents/content-type";
import { variantsToStartFrom } from "@/lib/editor/variants-to-start-from";
import { type ShowNode, type Variant } from "@/lib/core/nodes/node";

/** What a variant begins with. `name`: null where it has none to take over. */
export type Start = { readonly name: string | null } & Pick<Variant, "content" | "texts">;

type StartFromProps = { readonly contentType: string; readonly node: ShowNode; readonly defaultContent: Content | null; readonly onTake: (start: Start) => void };

/** Begins a variant with what stands elsewhere: the default, another card, or another campaign. There is nothing to choose: no button. */
export function StartFrom({ contentType, node, defaultContent, onTake }: StartFromProps) {
  const say = useWords();
  const [open, setOpen] = useState(false);
  const flow = useEditor((state) => state.flow);
  const campaigns = useEditor((state) => state.campaigns);
  const starts = variantsToStartFrom({ flow, campaigns }, { contentType, besides: node.id });
  if (starts.length === 0 && defaultContent === null) return null;
  const options = [
    ...(defaultContent === null ? [] : [{ value: "default", label: say("The default"), detail: say("What the page has without this campaign"), group: "" }]),
    ...starts.map(({ variant, campaign }, index) => ({ value: String(index), label: variant.name || say("A variant without a name"), detail: firstText(variant.content), group: campaign ?? say("This campaign") })),
  ];
  const take = (value: string) => {
    setOpen(false);
    const start = starts[Number(value)];
    if (value === "default" && defaultContent !== null) onTake({ name: null, content: { ...defaultContent } });
    else if (start !== undefined) onTake(start.variant);
  };
  return (
    <Popover
      name={say("Start from")}
      align="end"
      open={open}
      onOpenChange={setOpen}
      className="w-80 p-0"
      trigger={
        <Button size="sm" intent="ghost" icon={<CopyPlus />}>
          {say("Start from …")}
        </Button>
      }
    >
      <OptionList options={options} value={null} onTake={take} searchPlaceholder={say("Search variants")} empty={say("No variant of that name.")} />
    </Popover>
  );
}

const firstText = (content: Content): string => ["headline", "text"].map((key) => content[key]).find((value): value is string => typeof value === "string" && value !== "") ?? "";
