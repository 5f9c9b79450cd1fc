import localFont from "next/font/local";

/** Asked for with the page itself: without it a button is an empty square. */
export const iconFont = localFont({ src: "../components/ui/icons.woff2", variable: "--font-icons", display: "block", adjustFontFallback: false });
