import { type ReactNode } from "react";
import { Brand } from "@/components/shell/brand";
import { FlowPicture } from "@/components/shell/flow-picture";

export default function PublicLayout({ children }: { readonly children: ReactNode }) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <main className="flex flex-col px-6 py-8 sm:px-12">
        <Brand />
        <div className="mx-auto flex w-full max-w-md grow flex-col justify-center py-10">{children}</div>
      </main>
      <aside aria-hidden className="hidden items-center justify-center overflow-hidden border-l bg-sunken p-12 lg:flex">
        <FlowPicture />
      </aside>
    </div>
  );
}
