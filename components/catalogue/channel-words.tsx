import { AppWindow, Globe, Mail, Megaphone, Shapes } from "lucide-react";
import { type ReactNode } from "react";
import { type Channel } from "@/lib/core/vocabulary/placement";
import { message } from "@/lib/words/message";

/** How channels are called and marked, everywhere. */
export const channelWords: Readonly<Record<Channel, { readonly label: string; readonly icon: ReactNode }>> = {
  web: { label: message("Web"), icon: <Globe aria-hidden /> },
  app: { label: message("App"), icon: <AppWindow aria-hidden /> },
  email: { label: message("E-mail"), icon: <Mail aria-hidden /> },
  ads: { label: message("Ads"), icon: <Megaphone aria-hidden /> },
  other: { label: message("Other"), icon: <Shapes aria-hidden /> },
};
