/**
 * Puts an alert over the page. A popup is a modal dialog, so the browser itself holds the focus in it and gives it back; bars and slide-ins
 * leave the focus where it is. The close button, Escape and (for popups) a click beside it close. Answers a function that takes it away.
 */
export function overlay(drawing: Node, { shape, onClose, onFollow }: { readonly shape: string; readonly onClose: () => void; readonly onFollow: () => void }): () => void {
  const modal = shape === "popup";
  const frame = modal ? document.createElement("dialog") : document.createElement("div");
  frame.className = `tw-overlay tw-overlay-${shape}`;
  const opened = new AbortController();
  const take = (): void => {
    opened.abort();
    if (frame instanceof HTMLDialogElement && frame.open) frame.close();
    frame.remove();
  };
  const close = (): void => {
    take();
    onClose();
  };
  frame.append(drawing);
  nameFrame(frame, modal);
  const { signal } = opened;
  frame.addEventListener("click", (event) => (isClosing(event, frame) ? close() : undefined), { signal });
  // Following the button is an answer too: the alert need not ask again.
  const follow = (): void => {
    onFollow();
    onClose();
  };
  frame.querySelector("a")?.addEventListener("click", follow, { signal });
  if (modal) frame.addEventListener("cancel", close, { signal });
  else document.addEventListener("keydown", (event) => (event.key === "Escape" ? close() : undefined), { signal });
  document.body.append(frame);
  if (frame instanceof HTMLDialogElement) frame.showModal();
  return take;
}

/** The drawing names itself a dialog; for a popup the frame is one, and a bar is only a region of the page. */
function nameFrame(frame: HTMLElement, modal: boolean): void {
  const drawn = frame.firstElementChild;
  drawn?.classList.add("tw-alert-arrives");
  drawn?.removeAttribute("role");
  if (!modal) return;
  frame.setAttribute("aria-label", drawn?.getAttribute("aria-label") ?? "");
  drawn?.removeAttribute("aria-label");
}

const isClosing = ({ target }: Event, frame: HTMLElement): boolean =>
  target instanceof Element && (target.closest("[data-close]") !== null || (target === frame && frame.tagName === "DIALOG"));
