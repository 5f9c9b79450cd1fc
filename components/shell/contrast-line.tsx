"use client";

import { CircleCheck, TriangleAlert } from "@/components/ui/icons";
import { useWords } from "@/components/words/words-provider";
import { textOf, type Content, type ContentType } from "@/lib/core/contents/content-type";
import { contrast, leastContrast } from "@/lib/core/contents/contrast";

type ContrastLineProps = { readonly pair: NonNullable<ContentType["contrasts"]>[number]; readonly content: Content };

/** Whether two chosen colours can be read together. With none chosen there is nothing to say. */
export function ContrastLine({ pair: { text, on, usual }, content }: ContrastLineProps) {
  const say = useWords();
  const [words, ground] = [textOf(content, text), textOf(content, on)];
  const ratio = contrast(words || usual.text, ground || usual.on);
  if ((words === "" && ground === "") || ratio === null) return null;
  const shown = (Math.floor(ratio * 10) / 10).toLocaleString(say.locale);
  return ratio >= leastContrast ? (
    <p role="status" className="flex items-start gap-1.5 text-xs text-ink-soft">
      <CircleCheck className="mt-px icon-4 shrink-0 text-yes" />
      {say("Contrast {shown} : 1. Easy to read.", { shown })}
    </p>
  ) : (
    <p role="status" className="flex items-start gap-1.5 text-xs text-no">
      <TriangleAlert className="mt-px icon-4 shrink-0" />
      {say("Contrast {shown} : 1. Hard to read for many: make one darker or the other lighter, to {least} : 1 at least.", { shown, least: leastContrast.toLocaleString(say.locale) })}
    </p>
  );
}
