"use client";

import { useState } from "react";
import { fileText } from "./file-text";
import { Banner } from "@/components/ui/banner";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { FileButton } from "@/components/ui/file-button";
import { TextArea } from "@/components/ui/text-area";
import { useWords } from "@/components/words/words-provider";

type SourceProps = { /** Null: nothing is being read; else how much of it is read, 0 to 1. */ readonly progress: number | null; readonly onText: (name: string, text: string) => void };

/** Where the table comes from: a file, or what was copied from a spreadsheet. */
export function PersonaImportSource({ progress, onText }: SourceProps) {
  const say = useWords();
  const [pasted, setPasted] = useState("");
  const [fault, setFault] = useState<{ readonly name: string; readonly words: string } | null>(null);
  const read = async (file: File | undefined) => {
    if (file === undefined) return;
    setFault(null);
    const text = await fileText(file, say);
    if (text.ok) onText(file.name, text.value);
    else setFault({ name: file.name, words: text.error });
  };
  const drop = (event: React.DragEvent) => {
    event.preventDefault();
    void read(event.dataTransfer.files[0]);
  };
  return (
    <>
      <div onDragOver={(event) => event.preventDefault()} onDrop={drop} className="flex flex-col items-center gap-3 rounded-lg border border-dashed border-line-strong px-4 py-8 text-center">
        <p className="text-sm text-ink-soft">{say("A CSV file with a line for each person, and the columns’ names in the first line. Drop it here, or")}</p>
        <FileButton label={say("CSV file")} accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values" busy={progress !== null} onFile={(file) => void read(file)}>
          {say("Choose a file…")}
        </FileButton>
        <p role="status" className="text-sm text-ink-soft">
          {progress === null ? "" : say("Reading… {percent} %", { percent: Math.round(progress * 100) })}
        </p>
      </div>
      {fault === null ? null : (
        <Banner tone="danger" live="alert" title={say("{name} cannot be read", { name: fault.name })}>
          {fault.words}
        </Banner>
      )}
      <Field label={say("Or paste from a spreadsheet")} hint={say("With the columns’ names. Commas, semicolons and tabs are understood.")}>
        <TextArea mono rows={6} value={pasted} onValueChange={setPasted} placeholder={say("Name\tCountry\tOrders\nAmélie\tFrance\t3")} />
      </Field>
      <Button className="self-start" whyNot={pasted.trim() === "" ? say("Paste a table above first.") : null} onClick={() => onText(say("What you pasted"), pasted)}>
        {say("Read what I pasted")}
      </Button>
    </>
  );
}
