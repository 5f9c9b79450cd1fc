import "./globals.css";
import { type Metadata, type Viewport } from "next";
import { headers } from "next/headers";
import { type ReactNode } from "react";
import { iconFont } from "./icon-font";
import { Providers } from "@/components/shell/providers";
import { WordsProvider } from "@/components/words/words-provider";
import { nonceHeader } from "@/lib/api/headers";
import { pageLanguage, pageWords } from "@/lib/server/words/page-words";

export async function generateMetadata(): Promise<Metadata> {
  const say = await pageWords();
  return { title: { default: "Thenwise", template: "%s · Thenwise" }, description: say("Draw who sees what, see what any visitor would get, and publish it.") };
}

export const viewport: Viewport = {
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#f5f2ec" },
    { media: "(prefers-color-scheme: dark)", color: "#151311" },
  ],
};

export default async function RootLayout({ children }: { readonly children: ReactNode }) {
  const { language, catalogue } = await pageLanguage();
  const nonce = (await headers()).get(nonceHeader) ?? "";
  return (
    // The theme's class is put on before the first paint, so server and browser differ here on purpose.
    <html lang={language} suppressHydrationWarning>
      <body className={iconFont.variable}>
        <WordsProvider language={language} catalogue={catalogue}>
          <Providers nonce={nonce}>{children}</Providers>
        </WordsProvider>
      </body>
    </html>
  );
}
