import { type ReactNode } from "react";
import { SettingsNav } from "@/components/settings/settings-nav";
import { Page } from "@/components/shell/page";
import { PageHeader } from "@/components/ui/page-header";

export default function SettingsLayout({ children }: { readonly children: ReactNode }) {
  return (
    <Page>
      <PageHeader title="Settings" />
      <SettingsNav />
      {children}
    </Page>
  );
}
