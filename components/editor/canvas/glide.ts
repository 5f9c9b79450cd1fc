import { moveMs } from "./motion";

const glideMs = 220;

/** Calls `show` with 0 to 1 over a quarter of a second, fast first; once with 1 when motion is unwanted. The answer ends it early, at 1. */
export function glide(show: (part: number) => void, atOnce: boolean): () => void {
  if (atOnce || moveMs(glideMs) === 0) {
    show(1);
    return () => undefined;
  }
  const began = performance.now();
  let frame = 0;
  let ended = false;
  const step = (now: number) => {
    const time = Math.min(1, Math.max(0, (now - began) / glideMs));
    ended = time >= 1;
    show(ended ? 1 : 1 - (1 - time) ** 3);
    if (!ended) frame = requestAnimationFrame(step);
  };
  show(0);
  frame = requestAnimationFrame(step);
  return () => {
    cancelAnimationFrame(frame);
    if (!ended) show(1);
  };
}
