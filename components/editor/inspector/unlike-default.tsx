"use client";

import { useWords } from "@/components/words/words-provider";
import { type Content, type ContentType } from "@/lib/core/contents/content-type";
import { differingFields } from "@/lib/core/contents/differing-fields";
import { type Variant } from "@/lib/core/nodes/node";
import { inList } from "@/lib/words/in-list";

type UnlikeDefaultProps = { readonly baseline: Content; readonly variant: Variant; readonly type: ContentType };

/** In one line, whether a variant shows anything else than everybody sees, and in what. */
export function UnlikeDefault({ baseline, variant, type }: UnlikeDefaultProps) {
  const say = useWords();
  const differing = [...new Set(differingFields(type, baseline, variant.content).map(({ field }) => say(field.label)))];
  // A default has one language: a variant that is the same in it may still say something else in another.
  if (differing.length === 0 && Object.keys(variant.texts ?? {}).length > 0) return null;
  return (
    <p className="text-xs text-ink-soft">
      {differing.length === 0 ? say("It still shows just what the default shows. Change something below.") : say("Unlike the default: {fields}.", { fields: inList(differing, say) })}
    </p>
  );
}
