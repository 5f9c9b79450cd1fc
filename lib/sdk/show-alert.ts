import { mayCome, type Met } from "./alert-frequency";
import { type Decided } from "./ask";
import { memory } from "./memory";
import { overlay } from "./overlay";
import { toDom } from "./to-dom";
import { whenTriggered } from "./when-triggered";
import { drawAlert } from "@/lib/core/contents/draw-alert";

/** Prepares a decided alert and shows it at its moment, unless how often it may come says no. Answers a function that takes it back. */
export function showAlert({ variant, content, language }: Decided): () => void {
  if (content === null || variant === null) return nothing;
  if (content["trigger"] !== "on-click" && !mayCome(content, metBefore(variant), Date.now())) return nothing;
  let takeAway = nothing;
  const callOff = whenTriggered(content, () => {
    memory.set(`shown.${variant}`, String(metBefore(variant).times + 1));
    takeAway();
    takeAway = overlay(toDom(drawAlert(content), language), {
      shape: String(content["shape"]),
      onClose: () => {
        memory.set(`closed.${variant}`, String(Date.now()));
        memory.setForVisit(`closed.${variant}`, "1");
      },
      onFollow: () => memory.set(`followed.${variant}`, "1"),
    });
  });
  return () => {
    callOff();
    takeAway();
  };
}

function metBefore(variant: string): Met {
  const closed = memory.get(`closed.${variant}`);
  return {
    closed: closed === null ? null : Number(closed) || 0,
    closedInThisVisit: memory.getForVisit(`closed.${variant}`) !== null,
    followed: memory.get(`followed.${variant}`) !== null,
    times: Number(memory.get(`shown.${variant}`)) || 0,
  };
}

const nothing = (): void => undefined;
