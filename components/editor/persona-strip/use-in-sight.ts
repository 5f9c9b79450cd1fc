import { useEffect, useRef, type RefObject } from "react";

/** Keeps the pressed one of a line that moves sideways in sight, wherever it was chosen and however narrow the line becomes. */
export function useInSight(chosen: string | null): RefObject<HTMLUListElement | null> {
  const line = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const list = line.current;
    if (list === null || chosen === null) return;
    const show = () => {
      const face = list.querySelector("[aria-pressed=true]")?.getBoundingClientRect();
      if (face === undefined) return;
      const { left, right } = list.getBoundingClientRect();
      if (face.right > right - room) list.scrollLeft += face.right - right + room;
      else if (face.left < left + room) list.scrollLeft -= left + room - face.left;
    };
    // It tells the size at once, too.
    const observer = new ResizeObserver(show);
    observer.observe(list);
    return () => observer.disconnect();
  }, [chosen]);
  return line;
}

/** In CSS pixels, beside it: so much of the next one says that the line goes on. */
const room = 32;
