import { err, ok, type Result } from "@/lib/std/result";
import { type Words } from "@/lib/words/words";

const mostBytes = 64 * 1024 * 1024;

/** A chosen file as text, however a spreadsheet wrote it: UTF-8, UTF-16, or the old Windows letters. */
export async function fileText(file: File, say: Words): Promise<Result<string, string>> {
  if (file.size > mostBytes) return err(say("It is larger than 64 MB. Take a part of it."));
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return err(say("It is a spreadsheet or an archive, not CSV. In your spreadsheet, choose “Save as” or “Download”, then CSV."));
  const text = decoded(bytes);
  return text.includes("\0") ? err(say("It is not text. In your spreadsheet, choose “Save as” or “Download”, then CSV.")) : ok(text);
}

function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}
