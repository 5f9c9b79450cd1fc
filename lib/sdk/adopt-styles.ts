import { contentStyles } from "@/lib/core/contents/content-styles";

const overlayStyles = `
.tw-overlay{position:fixed;z-index:2147483000;inset:auto 16px 16px auto;max-width:calc(100vw - 32px)}
.tw-overlay-bar{inset:0 0 auto;max-width:none}
dialog.tw-overlay{inset:0;margin:auto;padding:0;border:0;background:none;overflow:visible}
dialog.tw-overlay::backdrop{background:rgba(10,16,16,.45)}
`;

let adopted = false;

/** Brings the look of drawings into the page, once. A constructed sheet needs no exception in a Content-Security-Policy. */
export function adoptStyles(): void {
  if (adopted) return;
  adopted = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(contentStyles + overlayStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
