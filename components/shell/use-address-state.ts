"use client";

import { useSearchParams } from "next/navigation";
import { useEffect, useRef, useState } from "react";

type Address<State> = {
  /** What an address asks for; what it does not know is as it always begins. */
  readonly read: (asked: URLSearchParams) => State;
  /** The address's part, with what is as it always begins left out: `?status=live&q=spring`, or empty. */
  readonly write: (state: State) => string;
};

/** What one looks at, kept in the address as it changes, so that a link shows a colleague the same; going back leaves the page, and a link to the page itself is followed. */
export function useAddressState<State>({ read, write }: Address<State>): readonly [State, (change: Partial<State>) => void] {
  const asked = useSearchParams().toString();
  const [state, setState] = useState(() => read(new URLSearchParams(asked)));
  // What was written comes back a moment later, when more may have been typed: it is not to be followed.
  const seen = useRef<{ readonly written: Set<string>; last: string }>({ written: new Set(), last: asked });
  useEffect(() => {
    const { written, last } = seen.current;
    if (asked === last) written.clear();
    else if (!written.has(asked)) {
      seen.current = { written: new Set(), last: asked };
      setState(read(new URLSearchParams(asked)));
    }
  }, [asked, read]);
  const change = (changed: Partial<State>) => {
    const next = { ...state, ...changed };
    const address = write(next);
    setState(next);
    seen.current.last = address.slice(1);
    seen.current.written.add(seen.current.last);
    window.history.replaceState(null, "", `${window.location.pathname}${address}`);
  };
  return [state, change];
}
