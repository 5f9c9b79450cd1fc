"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { Button } from "./button";
import { IconButton } from "./icon-button";
import { X } from "./icons";
import { dropNews, onWaitingNews, waitingNews, type News } from "./news";
import { fetchLayers, useLayersOnceHere } from "./use-layers";
import { useWords } from "@/components/words/words-provider";

const none: readonly News[] = [];

/** Once, near the root: where news is shown. */
export function Toaster() {
  const layers = useLayersOnceHere();
  const waiting = useSyncExternalStore(onWaitingNews, waitingNews, () => none);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (waiting.length > 0 && layers === null) fetchLayers().catch(() => setFailed(true));
  }, [waiting, layers]);
  if (layers !== null) return <layers.ToastLayer />;
  return failed && waiting.length > 0 ? <PlainNews news={waiting} /> : null;
}

/** News without what shows it well, where that could not be fetched: nothing of it may be lost. */
function PlainNews({ news }: { readonly news: readonly News[] }) {
  const say = useWords();
  return (
    <ul role="status" className="fixed inset-x-4 bottom-4 z-50 mx-auto flex w-fit max-w-[calc(100vw-2rem)] flex-col gap-2">
      {news.map((each, index) => {
        const button = each.undo === undefined ? each.action : { label: say("Undo"), run: each.undo };
        return (
          <li key={index} className="flex items-start gap-3 rounded-lg border bg-raised p-4 text-sm text-ink shadow-lg">
            <div className="min-w-0 grow">
              <p className="font-semibold">{each.message}</p>
              {each.detail === undefined ? null : <p className="mt-0.5 text-ink-soft">{each.detail}</p>}
            </div>
            {button === undefined ? null : (
              <Button
                intent="ghost"
                size="sm"
                onClick={() => {
                  dropNews(each);
                  button.run();
                }}
              >
                {button.label}
              </Button>
            )}
            <IconButton name={say("Close")} icon={<X />} size="sm" onClick={() => dropNews(each)} />
          </li>
        );
      })}
    </ul>
  );
}
