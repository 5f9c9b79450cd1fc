import { type Decided } from "./ask";
import { memory } from "./memory";
import { overlay } from "./overlay";
import { toDom } from "./to-dom";
import { whenTriggered } from "./when-triggered";
import { drawAlert } from "@/lib/core/contents/alert";

/** Prepares a decided alert and shows it at its moment, unless it was closed before and may not come again. Answers a function that takes it back. */
export function showAlert({ variant, content }: Decided): () => void {
  if (content === null || variant === null) return nothing;
  const once = content["showAgain"] === "once";
  if (once && memory.get(`closed.${variant}`) !== null) return nothing;
  let takeAway = nothing;
  const callOff = whenTriggered(content, () => {
    const onClose = (): void => (once ? memory.set(`closed.${variant}`, "1") : undefined);
    takeAway = overlay(toDom(drawAlert(content)), { shape: String(content["shape"]), onClose });
  });
  return () => {
    callOff();
    takeAway();
  };
}

const nothing = (): void => undefined;
