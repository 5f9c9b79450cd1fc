import { settingsOf } from "./settings";
import { makeThenwise, type Thenwise } from "./thenwise";
import { isJsonObject } from "@/lib/std/json";

declare global {
  interface Window {
    /** A page may put `{ profile }` here before the script loads; the script puts its functions here. */
    thenwise?: (Partial<Thenwise> & { readonly profile?: unknown }) | undefined;
  }
}

try {
  start();
} catch {
  // Whatever fails, the page keeps what it has.
}

function start(): void {
  const script = document.currentScript;
  const settings = script instanceof HTMLScriptElement ? settingsOf(script) : null;
  if (settings === null) {
    console.warn("Thenwise: the script tag needs data-key=\"pk_…\".");
    return;
  }
  const preset = isJsonObject(window.thenwise) ? window.thenwise["profile"] : undefined;
  const thenwise = makeThenwise(settings, preset);
  window.thenwise = thenwise;
  const begin = (): void => void thenwise.refresh();
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin, { once: true });
  else begin();
}
