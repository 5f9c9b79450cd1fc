/** No picture that the app gives out is larger. */
const mostBytes = 16 * 1024 * 1024;
const timeoutMs = 15_000;

type Fetched = { readonly is: "there"; readonly bytes: Uint8Array<ArrayBuffer> } | { readonly is: "missing" | "away"; readonly bytes: null; readonly why: string };

/** A picture's bytes from the origin, as they come: whoever asked checks them against the hash. Redirects are not followed. */
export async function fetchPicture(address: string): Promise<Fetched> {
  try {
    const response = await fetch(address, { redirect: "error", signal: AbortSignal.timeout(timeoutMs) });
    if (response.status !== 200 || response.body === null) {
      await response.body?.cancel();
      return { is: response.status === 404 ? "missing" : "away", bytes: null, why: `The origin answered ${response.status}.` };
    }
    const bytes = await bytesWithin(response.body, mostBytes);
    return bytes === null ? { is: "away", bytes, why: "The picture is larger than any of ours." } : { is: "there", bytes };
  } catch (fault) {
    return { is: "away", bytes: null, why: fault instanceof Error ? fault.message : "The origin did not answer." };
  }
}

async function bytesWithin(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    size += read.value.byteLength;
    if (size > most) {
      await reader.cancel();
      return null;
    }
    pieces.push(read.value);
  }
  return new Uint8Array(Buffer.concat(pieces));
}
