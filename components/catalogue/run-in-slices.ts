type Watching = { readonly signal: AbortSignal; readonly onProgress: (share: number) => void };

/** How long the page may be kept at a time: below what a person feels. */
const sliceMs = 12;

/** Drives slow work and lets the page breathe between its slices; null: it was called off. */
export async function runInSlices<Value>(work: Generator<number, Value, void>, { signal, onProgress }: Watching): Promise<Value | null> {
  let until = performance.now() + sliceMs;
  for (;;) {
    if (signal.aborted) return null;
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() < until) continue;
    onProgress(step.value);
    await breath();
    until = performance.now() + sliceMs;
  }
}

/** A turn of the event loop, without the 4 ms that a browser adds to timers. */
export const breath = (): Promise<void> =>
  new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.onmessage = () => {
      channel.port1.close();
      resolve();
    };
    channel.port2.postMessage(null);
  });
