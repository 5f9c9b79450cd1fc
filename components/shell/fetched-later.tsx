"use client";

import dynamic from "next/dynamic";
import { type ComponentType } from "react";
import { Spinner } from "@/components/ui/spinner";
import { useWords } from "@/components/words/words-provider";

/** What stands there until it is fetched: a view says that it comes, what opens over the page leaves the page as it is. */
type Meanwhile = "spinner" | "nothing";

/** A part of a page that is fetched when it is first shown, so that no page waits for what nobody may ask of it. */
export const fetchedLater = <Props extends object>(load: () => Promise<ComponentType<Props>>, meanwhile: Meanwhile): ComponentType<Props> => dynamic(load, { ssr: false, loading: meanwhile === "spinner" ? Fetching : Nothing });

function Fetching() {
  const say = useWords();
  return (
    <div className="grid place-items-center p-6">
      <Spinner label={say("Loading …")} />
    </div>
  );
}

const Nothing = (): null => null;
