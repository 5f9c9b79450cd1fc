"use client";

import { useState, type ReactNode } from "react";
import { fetchedLater } from "./fetched-later";
import { saveText } from "./save-text";
import { useCall } from "./use-call";
import { useWhyMayNot, useWorkspace } from "./workspace-context";
import { problemSentence } from "@/components/shell/problem-words";
import { Button } from "@/components/ui/button";
import { Menu, MenuItem } from "@/components/ui/dropdown-menu";
import { ChevronDown, FileDown, FileUp } from "@/components/ui/icons";
import { notify } from "@/components/ui/toast";
import { useWords } from "@/components/words/words-provider";
import { partOfFile, type FilePart } from "@/lib/core/workspace/part-of-file";
import { workspaceText } from "@/lib/core/workspace/workspace-text";

const LibraryImportSheet = fetchedLater(() => import("./library-import-sheet").then((module) => module.LibraryImportSheet), "nothing");

const fileWords: Readonly<Partial<Record<FilePart, string>>> = { contentTypes: "content-types", eventTypes: "events" };

/** A library out of the workspace as a file, and in again; `children` are more ways to do so. */
export function LibraryMenu({ part, children }: { readonly part: FilePart; readonly children?: ReactNode }) {
  const say = useWords();
  const { api, slug } = useWorkspace();
  const [mayEdit, mayDraw] = [useWhyMayNot("library.edit"), useWhyMayNot("campaigns.edit")];
  const { run } = useCall();
  const [importing, setImporting] = useState(false);
  const save = async () => {
    const file = await run(() => api.exportWorkspace());
    if (file.ok) saveText(workspaceText(partOfFile(file.value, part)), { name: `${slug}.${fileWords[part] ?? part}.json`, type: "application/json" });
    else notify.failed(say("The file could not be made"), { detail: problemSentence(file.error, say) });
  };
  return (
    <>
      <Menu
        trigger={
          <Button>
            {say("Import and export")} <ChevronDown />
          </Button>
        }
      >
        {children}
        <MenuItem icon={<FileUp />} whyNot={mayEdit ?? mayDraw} onSelect={() => setImporting(true)}>
          {say("Import JSON…")}
        </MenuItem>
        <MenuItem icon={<FileDown />} onSelect={() => void save()}>
          {say("Export as JSON")}
        </MenuItem>
      </Menu>
      {importing ? <LibraryImportSheet part={part} onClose={() => setImporting(false)} /> : null}
    </>
  );
}
