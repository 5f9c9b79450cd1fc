"use client";

import { useEffect, useMemo, useRef, useState } from "react";
import { samplePage } from "./sample-page";
import { useContentTypes } from "@/components/shell/content-types";
import { drawingOf, type ContentType } from "@/lib/core/contents/content-type";
import { markupToHtml } from "@/lib/core/contents/markup";
import { type Channel } from "@/lib/core/vocabulary/placement";
import { type Json } from "@/lib/std/json";

/** The widths people look at a page with, in CSS pixels. */
export const frameWidths = { phone: 390, tablet: 768, desktop: 1280 } as const;
export type FrameWidth = keyof typeof frameWidths;

const heights: Readonly<Record<FrameWidth, number>> = { phone: 640, tablet: 560, desktop: 640 };

type ContentFrameProps = {
  readonly contentType: string;
  readonly content: Readonly<Record<string, Json>>;
  readonly channel: Channel;
  readonly width: FrameWidth;
  /** What is drawn, for those who cannot see it. */
  readonly title: string;
};

/** Content drawn in a frame that can do nothing: no scripts, no forms, no way to the page around it. Scaled to the room there is. */
export function ContentFrame({ contentType, content, channel, width, title }: ContentFrameProps) {
  const box = useRef<HTMLDivElement>(null);
  const [room, setRoom] = useState(0);
  const type = useContentTypes().find(contentType);
  const source = useMemo(() => sourceOf(type, { content, channel }), [type, content, channel]);
  useEffect(() => {
    const element = box.current;
    if (element === null) return;
    const observer = new ResizeObserver(() => setRoom(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const scale = room === 0 ? 0 : Math.min(1, room / frameWidths[width]);
  return (
    <div ref={box} className="w-full overflow-hidden" style={{ height: Math.round(heights[width] * scale) }}>
      {scale === 0 ? null : (
        <iframe
          sandbox=""
          title={title}
          srcDoc={source}
          tabIndex={-1}
          className="mx-auto block origin-top-left rounded-md border bg-white"
          style={{ width: frameWidths[width], height: heights[width], transform: `scale(${scale})`, marginLeft: Math.max(0, (room - frameWidths[width] * scale) / 2) }}
        />
      )}
    </div>
  );
}

function sourceOf(type: ContentType | undefined, { content, channel }: Pick<ContentFrameProps, "content" | "channel">): string {
  const html = type === undefined ? "" : markupToHtml(type.draw(content));
  return samplePage({ channel, html, overlays: type !== undefined && drawingOf(type) === "alert" });
}
