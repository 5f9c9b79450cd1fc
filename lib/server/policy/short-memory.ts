import "server-only";

/**
 * Remembers answers for a few seconds, so that what is asked with every request is not fetched with every request. Bounded: when
 * full, the oldest goes. Callers that ask at the same moment share one fetch; a failed fetch is not remembered.
 */
export function shortMemory<Value>({ milliseconds, most, now = () => performance.now() }: { readonly milliseconds: number; readonly most: number; readonly now?: () => number }) {
  const entries = new Map<string, { readonly value: Promise<Value>; readonly until: number }>();

  return {
    get(key: string, fetch: () => Promise<Value>): Promise<Value> {
      const known = entries.get(key);
      if (known !== undefined && known.until > now()) return known.value;
      const value = fetch();
      entries.delete(key);
      entries.set(key, { value, until: now() + milliseconds });
      const [oldest] = entries.keys();
      if (entries.size > most && oldest !== undefined) entries.delete(oldest);
      value.catch(() => entries.delete(key));
      return value;
    },
    forget(key: string): void {
      entries.delete(key);
    },
    clear(): void {
      entries.clear();
    },
  };
}
