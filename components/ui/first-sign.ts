const signs = ["pointermove", "pointerdown", "keydown", "click"] as const;

let seen = false;
const waiting = new Set<() => void>();

/** Runs a deed once somebody is seen to be here: a pointer that moves or presses, a key. A page that is only looked at never runs it. */
export function onFirstSign(deed: () => void): void {
  if (typeof window === "undefined") return;
  if (seen) return deed();
  if (waiting.size === 0) signs.forEach((sign) => window.addEventListener(sign, begin, { capture: true, passive: true }));
  waiting.add(deed);
}

function begin(): void {
  seen = true;
  signs.forEach((sign) => window.removeEventListener(sign, begin, { capture: true }));
  waiting.forEach((deed) => deed());
  waiting.clear();
}
