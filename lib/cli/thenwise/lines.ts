/** The longest line that is looked at; of a longer one only that it was too long is kept, so that memory stays flat. */
export const longestLine = 1024 * 1024;

export type Line = { readonly text: string } | { readonly tooLong: true };

/** The lines of a stream of bytes, many at a time, without empty ones' ends. It asks for more only when it was asked, so whoever reads slowly slows the writer. */
export async function* linesOf(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<readonly Line[]> {
  const decoder = new TextDecoder();
  let rest = "";
  let dropping = false;
  const ended = (text: string): Line => {
    const tooLong = dropping || text.length > longestLine;
    dropping = false;
    return tooLong ? { tooLong: true } : { text: text.endsWith("\r") ? text.slice(0, -1) : text };
  };
  for await (const chunk of bytes) {
    const pieces = (rest + decoder.decode(chunk, { stream: true })).split("\n");
    rest = pieces.pop() ?? "";
    const lines = pieces.map(ended);
    if (rest.length > longestLine) [rest, dropping] = ["", true];
    yield lines;
  }
  rest += decoder.decode();
  if (rest !== "" || dropping) yield [ended(rest)];
}
