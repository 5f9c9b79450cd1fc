import { type ReactNode } from "react";
import { AppWindow, Globe, Mail, Megaphone, Shapes } from "@/components/ui/icons";
import { type Channel } from "@/lib/core/vocabulary/placement";
import { message } from "@/lib/words/message";

/** How channels are called and marked, everywhere. */
export const channelWords: Readonly<Record<Channel, { readonly label: string; readonly icon: ReactNode }>> = {
  web: { label: message("Web"), icon: <Globe /> },
  app: { label: message("App"), icon: <AppWindow /> },
  email: { label: message("E-mail"), icon: <Mail /> },
  ads: { label: message("Ads"), icon: <Megaphone /> },
  other: { label: message("Other"), icon: <Shapes /> },
};
