import { contentStyles } from "@/lib/core/contents/content-styles";
import { type Channel } from "@/lib/core/vocabulary/placement";

/** What the frame may load: pictures and its own styles, nothing else. It has no scripts and no way to the page around it. */
const policy = "default-src 'none'; img-src https: http: data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

type SamplePage = { readonly channel: Channel; readonly html: string; readonly overlays: boolean };

/** A whole document with the content where the placement might be, on a page that only hints at one. */
export function samplePage({ channel, html, overlays }: SamplePage): string {
  const { before, after } = surroundings[channel];
  const placement = `<div class="${overlays ? "overlay" : "placement"}">${html}</div>`;
  const body = overlays ? `${before}${rest(hint(4) + after)}${placement}` : `${before}${placement}${rest(after)}`;
  return [
    '<!doctype html><html lang="en"><head><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"><title>Preview</title>',
    `<style>${pageStyles}</style><style>${contentStyles}</style></head><body class="${channel}">${body}</body></html>`,
  ].join("");
}

// What only hints at a page takes the room that is left, so that a frame never scrolls for its sake: the wheel is the form's around it.
const rest = (hints: string): string => `<div class="rest">${hints}</div>`;
const hint = (count: number): string => `<div class="hint cards" aria-hidden="true">${"<i></i>".repeat(count)}</div>`;
const lines = '<div class="hint lines" aria-hidden="true"><i></i><i></i><i></i></div>';
const header = '<div class="hint top" aria-hidden="true"><b></b><span></span><span></span><span></span></div>';

const surroundings: Readonly<Record<Channel, { readonly before: string; readonly after: string }>> = {
  web: { before: header, after: hint(4) + lines },
  app: { before: '<div class="hint app-top" aria-hidden="true"><b></b></div>', after: hint(2) + lines },
  email: { before: '<div class="hint mail" aria-hidden="true"><b></b><span></span><span></span></div>', after: lines },
  ads: { before: lines, after: lines },
  other: { before: "", after: "" },
};

const pageStyles = `
*,::before,::after{box-sizing:border-box}
html{color-scheme:light;background:#fff;scrollbar-width:none}
body{margin:0;min-height:100vh;display:flex;flex-direction:column;font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;color:#1e1b16}
.hint i,.hint b,.hint span{display:block;background:#ece9e3;border-radius:6px}
.top{display:flex;gap:20px;align-items:center;padding:18px 28px}
.top b{width:110px;height:20px;margin-right:auto;background:#ddd8ce}
.top span{width:56px;height:10px}
.app-top{padding:16px 20px}.app-top b{width:40%;height:18px;background:#ddd8ce}
.mail{padding:20px 28px;border-bottom:1px solid #ece9e3;margin-bottom:20px}
.mail b{width:55%;height:16px;background:#ddd8ce}.mail span{width:35%;height:9px;margin-top:10px}
.rest{flex:1 1 0;min-height:0;overflow:hidden}
.cards{display:grid;grid-template-columns:repeat(auto-fit,minmax(130px,1fr));gap:16px;padding:24px 28px}
.cards i{height:130px}
.lines{padding:16px 28px}.lines i{height:10px;margin-top:12px}.lines i:nth-child(2){width:82%}.lines i:nth-child(3){width:64%}
.web .placement,.app .placement{padding:8px 28px}
.placement:has(.tw-hero){padding:0}
.overlay{position:fixed;right:24px;bottom:24px;left:24px;display:flex;justify-content:flex-end}
.overlay:has(.tw-alert-popup){inset:0;padding:24px;align-items:center;justify-content:center;background:rgba(20,18,14,.45)}
.overlay:has(.tw-alert-bar){inset:0 0 auto;display:block}
.email .placement,.ads .placement{padding:0 28px}
`;
