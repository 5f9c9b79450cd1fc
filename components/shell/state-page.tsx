import { type ReactNode } from "react";
import { Brand } from "./brand";

type StatePageProps = { readonly title: string; readonly children: ReactNode; readonly actions: ReactNode };

/** A whole page that says one thing: not found, not allowed, broken. */
export function StatePage({ title, children, actions }: StatePageProps) {
  return (
    <main className="mx-auto flex min-h-[80dvh] max-w-lg flex-col items-start justify-center gap-3 px-6 py-16">
      <Brand />
      <h1 className="mt-4 text-2xl">{title}</h1>
      <div className="text-ink-soft">{children}</div>
      <div className="mt-3 flex flex-wrap gap-2">{actions}</div>
    </main>
  );
}
