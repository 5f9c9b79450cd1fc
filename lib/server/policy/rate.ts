import "server-only";

type Rate = { readonly most: number; readonly seconds: number; readonly clock: () => Date };

/** Counts by key in windows of this many seconds, within this process. Answers null while there is room, otherwise how many seconds to wait. */
export function makeRate({ most, seconds, clock }: Rate): (key: string) => number | null {
  let window = -1;
  // Begun anew with each window, so it never holds more keys than asked in one.
  let counts = new Map<string, number>();
  return (key) => {
    const now = clock().getTime() / 1000;
    if (Math.floor(now / seconds) !== window) {
      window = Math.floor(now / seconds);
      counts = new Map();
    }
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count <= most ? null : Math.ceil((window + 1) * seconds - now);
  };
}
