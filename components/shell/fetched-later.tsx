"use client";

import dynamic from "next/dynamic";
import { type ComponentType } from "react";
import { Spinner } from "@/components/ui/spinner";
import { useWords } from "@/components/words/words-provider";

/** A part of a page that is fetched when it is first shown, so that no page waits for what nobody may ask of it. */
export const fetchedLater = <Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> => dynamic(load, { ssr: false, loading: Fetching });

function Fetching() {
  const say = useWords();
  return (
    <div className="grid place-items-center p-6">
      <Spinner label={say("Loading …")} />
    </div>
  );
}
