import { type ReactNode } from "react";
import { SettingsNav } from "@/components/settings/settings-nav";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/ui/page-header";
import { pageWords } from "@/lib/server/words/page-words";

export default async function SettingsLayout({ children }: { readonly children: ReactNode }) {
  const say = await pageWords();
  return (
    <Page>
      <PageHeader title={say("Settings")} />
      <SettingsNav />
      {children}
    </Page>
  );
}
