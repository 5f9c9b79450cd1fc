"use client";

import { useEffect, useState, type ComponentType } from "react";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { CloudOff } from "@/components/ui/icons";
import { notFetched } from "@/components/ui/not-fetched";
import { Spinner } from "@/components/ui/spinner";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";

/** What stands there until it is fetched: a view says that it comes, what opens over the page leaves the page as it is. */
type Meanwhile = "spinner" | "nothing";

export type FetchedLater<Props> = ComponentType<Props> & {
  /** Fetches it before it is asked for. What fails now is tried again then. */
  readonly fetchAhead: () => void;
};

/**
 * A part of a page that is fetched when it is first shown, so that no page waits for what nobody may ask of it. Without a network, or when a
 * newer Thenwise took its place meanwhile, the page stays as it is and says so.
 */
export function fetchedLater<Props extends object>(load: () => Promise<ComponentType<Props>>, meanwhile: Meanwhile): FetchedLater<Props> {
  let fetched: ComponentType<Props> | null = null;
  const fetchIt = async (): Promise<ComponentType<Props>> => (fetched ??= await load());
  function Later(props: Props) {
    const say = useWords();
    const [Part, setPart] = useState<ComponentType<Props> | null>(() => fetched);
    const [failed, setFailed] = useState(false);
    useEffect(() => {
      if (Part !== null || failed) return;
      let left = false;
      const fail = () => {
        if (left) return;
        setFailed(true);
        // Nothing stands there to say it.
        if (meanwhile === "nothing") notify.failed(say(notFetched.title), { detail: say(notFetched.detail), action: { label: say("Try again"), run: () => setFailed(false) } });
      };
      fetchIt().then((part) => (left ? undefined : setPart(() => part)), fail);
      return () => {
        left = true;
      };
    }, [Part, failed, say]);
    if (Part !== null) return <Part {...props} />;
    if (meanwhile === "nothing") return null;
    return failed ? <NotFetched onRetry={() => setFailed(false)} /> : <Fetching />;
  }
  return Object.assign(Later, { fetchAhead: () => void fetchIt().catch(() => undefined) });
}

function Fetching() {
  const say = useWords();
  return (
    <div className="grid place-items-center p-6">
      <Spinner label={say("Loading …")} />
    </div>
  );
}

function NotFetched({ onRetry }: { readonly onRetry: () => void }) {
  const say = useWords();
  return (
    <div role="alert">
      <EmptyState icon={<CloudOff />} title={say(notFetched.title)} action={<Button onClick={onRetry}>{say("Try again")}</Button>}>
        {say(notFetched.detail)}
      </EmptyState>
    </div>
  );
}
