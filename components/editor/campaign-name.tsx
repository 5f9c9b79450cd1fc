"use client";

import { useState } from "react";
import { useEditor, useEditorActions } from "@/components/session/editor-session";
import { useWords } from "@/components/words/words-provider";
import { limits } from "@/lib/api/limits";

/** The campaign's name, changed where it stands. */
export function CampaignName() {
  const say = useWords();
  const name = useEditor((state) => state.campaign.name);
  const may = useEditor((state) => state.may.edit);
  const { rename } = useEditorActions();
  const [typed, setTyped] = useState<string | null>(null);
  if (!may) return <h1 className="min-w-0 truncate px-1 text-base font-semibold">{name}</h1>;
  const finish = () => {
    const next = typed?.trim() ?? "";
    if (next !== "" && next !== name) rename(next);
    setTyped(null);
  };
  return (
    <h1 className="min-w-0">
      <input
        aria-label={say("Campaign name")}
        value={typed ?? name}
        maxLength={limits.name}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={finish}
        onKeyDown={(event) => {
          if (event.key === "Enter") event.currentTarget.blur();
          if (event.key === "Escape") setTyped(null);
        }}
        className="focus-ring field-sizing-content max-w-[min(24rem,45vw)] min-w-24 truncate rounded-md bg-transparent px-1.5 py-1 text-base font-semibold hover:bg-sunken"
      />
    </h1>
  );
}
