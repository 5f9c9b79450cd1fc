import { AppWindow, Globe, Mail, Megaphone, Shapes } from "lucide-react";
import { type ReactNode } from "react";
import { type Channel } from "@/lib/core/vocabulary/placement";

/** How channels are called and marked, everywhere. */
export const channelWords: Readonly<Record<Channel, { readonly label: string; readonly icon: ReactNode }>> = {
  web: { label: "Web", icon: <Globe aria-hidden /> },
  app: { label: "App", icon: <AppWindow aria-hidden /> },
  email: { label: "E-mail", icon: <Mail aria-hidden /> },
  ads: { label: "Ads", icon: <Megaphone aria-hidden /> },
  other: { label: "Other", icon: <Shapes aria-hidden /> },
};
