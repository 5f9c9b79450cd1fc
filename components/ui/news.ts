export type News = {
  readonly kind: "done" | "failed" | "info";
  readonly message: string;
  readonly detail?: string;
  readonly undo?: () => void;
  readonly action?: { readonly label: string; readonly run: () => void };
};

type Teller = (news: News) => void;

let teller: Teller | null = null;
let waiting: readonly News[] = [];
const listeners = new Set<() => void>();

/** Tells it, or keeps it until somebody can: what tells news is not there before it is needed. */
export function sayNews(news: News): void {
  if (teller !== null) return teller(news);
  keep([...waiting, news]);
}

/** From now on this tells all news, those that waited first. The returned function ends it. */
export function tellNewsBy(tell: Teller): () => void {
  teller = tell;
  const late = waiting;
  keep([]);
  late.forEach(tell);
  return () => {
    teller = null;
  };
}

/** Takes one that waited away. */
export const dropNews = (news: News): void => keep(waiting.filter((each) => each !== news));

/** What waits to be told. */
export const waitingNews = (): readonly News[] => waiting;

export function onWaitingNews(changed: () => void): () => void {
  listeners.add(changed);
  return () => void listeners.delete(changed);
}

function keep(next: readonly News[]): void {
  waiting = next;
  listeners.forEach((changed) => changed());
}
