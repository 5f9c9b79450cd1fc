import { type ReactNode } from "react";
import { Brand } from "@/components/shell/brand";
import { FlowPicture } from "@/components/shell/flow-picture";
import { LanguageSwitch } from "@/components/shell/language-switch";

export default function PublicLayout({ children }: { readonly children: ReactNode }) {
  return (
    <div className="grid min-h-dvh lg:grid-cols-[minmax(0,1fr)_minmax(0,1.1fr)]">
      <main className="flex justify-center px-6 py-8 sm:px-12">
        <div className="flex w-full max-w-md flex-col">
          <div className="flex items-center justify-between gap-4">
            <Brand />
            <LanguageSwitch />
          </div>
          <div className="flex grow flex-col justify-center py-10">{children}</div>
        </div>
      </main>
      <aside aria-hidden className="hidden items-center justify-center overflow-hidden border-l bg-sunken p-12 lg:flex">
        <FlowPicture />
      </aside>
    </div>
  );
}
