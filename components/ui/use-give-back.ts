import { useMemo, useRef } from "react";

type GiveBack = {
  /** What has the focus now is what opened it. */
  readonly opened: () => void;
  /** Instead of what would have the focus by itself. */
  readonly closed: (event: Event) => void;
};

/** For what opens over a page: once it closes, the focus goes back to what had it before, or where that is gone to what `orBackTo` finds; unless a choice has led it elsewhere already. */
export function useGiveBack(orBackTo: string): GiveBack {
  const opener = useRef<Element | null>(null);
  return useMemo(
    () => ({
      opened() {
        opener.current = document.activeElement;
      },
      closed(event) {
        event.preventDefault();
        if (document.activeElement !== document.body) return;
        const back = opener.current?.isConnected === true ? opener.current : document.querySelector(orBackTo);
        if (back instanceof HTMLElement) back.focus({ preventScroll: true });
      },
    }),
    [orBackTo],
  );
}
