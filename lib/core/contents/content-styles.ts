/** How drawings look, on a page as in the preview. Everything is under `tw-`, inherits the page's font and asks for nothing from elsewhere. */
export const contentStyles = `
.tw-hero{position:relative;display:grid;min-height:clamp(280px,42vw,480px);overflow:hidden;border-radius:14px;isolation:isolate;align-items:end}
.tw-hero.tw-dark{background:#1d2b2a;color:#fff}.tw-hero.tw-light{background:#f1ece2;color:#1c2321}
.tw-hero-picture{position:absolute;inset:0;width:100%;height:100%;object-fit:cover;z-index:-2}
.tw-hero::after{content:"";position:absolute;inset:0;z-index:-1}
.tw-hero.tw-dark::after{background:linear-gradient(to top,rgba(8,16,16,.78),rgba(8,16,16,.18) 62%,transparent)}
.tw-hero.tw-light::after{background:linear-gradient(to top,rgba(255,252,245,.9),rgba(255,252,245,.35) 60%,transparent)}
.tw-hero-words{padding:clamp(20px,4vw,48px);max-width:40rem}
.tw-eyebrow{margin:0 0 .5em;font-size:.8rem;letter-spacing:.09em;text-transform:uppercase;opacity:.85}
.tw-headline{margin:0;font-size:clamp(1.7rem,4.2vw,3.1rem);line-height:1.08;letter-spacing:-.015em;text-wrap:balance}
.tw-text{margin:.7em 0 0;font-size:clamp(.98rem,1.4vw,1.12rem);line-height:1.5;max-width:34em}
.tw-button{display:inline-block;margin-top:1.1em;padding:.72em 1.25em;border-radius:999px;font-weight:600;text-decoration:none;background:#ffce54;color:#1c1a12}
.tw-button:hover{filter:brightness(1.05)}.tw-button:focus-visible,.tw-link:focus-visible,.tw-close:focus-visible{outline:3px solid #2f6fed;outline-offset:2px}
.tw-light .tw-button{background:#1f4d45;color:#fff}
.tw-note{margin:0;line-height:1.5}.tw-link{font-weight:600}
.tw-alert{box-sizing:border-box;position:relative;background:#fffdf8;color:#1c2321;border-radius:14px;padding:20px 48px 20px 22px;box-shadow:0 12px 40px rgba(0,0,0,.22);max-width:380px;line-height:1.45}
.tw-alert-popup{max-width:460px;padding:32px 48px 32px 32px}
.tw-alert-bar{max-width:none;border-radius:0;display:flex;flex-wrap:wrap;gap:.3em 1em;align-items:center;padding:12px 56px 12px 20px}
.tw-alert-bar .tw-text,.tw-alert-bar .tw-button{margin-top:0}.tw-alert-bar .tw-button{padding:.45em 1em}
.tw-alert-headline{font-size:1.1rem}.tw-alert .tw-button{background:#1f4d45;color:#fff}
.tw-close{position:absolute;top:8px;right:8px;width:32px;height:32px;border:0;border-radius:8px;background:transparent;color:inherit;font-size:22px;line-height:1;cursor:pointer}
.tw-close:hover{background:rgba(0,0,0,.07)}
.tw-layout{display:grid;gap:12px}.tw-section{display:flex;justify-content:space-between;padding:28px 20px;border-radius:10px;background:#ece9e3;color:#3c382f;font-weight:600}
.tw-section-hidden{background:none;border:1px dashed #a09888;color:#6f6858;font-weight:400;text-decoration:line-through}
.tw-data{margin:0;padding:16px;border-radius:10px;background:#f3f1ea;color:#26302e;font:13px/1.5 ui-monospace,monospace;white-space:pre-wrap;overflow-wrap:anywhere}
.tw-fields{margin:0;display:grid;grid-template-columns:minmax(6rem,max-content) minmax(0,1fr);gap:10px 20px;padding:20px;border-radius:10px;background:#f3f1ea;color:#26302e;line-height:1.45}
.tw-fields dt{color:#6f6858;font-size:.85rem;padding-top:.12em}.tw-fields dd{margin:0;font-weight:600;overflow-wrap:anywhere}.tw-fields-picture{display:block;max-width:100%;max-height:220px;border-radius:8px}
@media (prefers-reduced-motion:no-preference){.tw-alert-arrives{animation:tw-arrive .25s ease-out}@keyframes tw-arrive{from{opacity:0;transform:translateY(12px)}}}
`.trim();
