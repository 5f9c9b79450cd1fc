/** What a User-Agent header tells; what it does not is left out. */
export type UserAgent = { readonly device?: string; readonly os?: string; readonly browser?: string };

type Rule = readonly [pattern: RegExp, name: string];

// The first that fits: later names stand in the texts of those before them, since browsers claim to be each other.
const systems: readonly Rule[] = [
  [/iPhone|iPad|iPod/, "iOS"],
  [/Android/, "Android"],
  [/Windows NT/, "Windows"],
  [/CrOS/, "ChromeOS"],
  [/Mac OS X|Macintosh/, "macOS"],
  [/Linux|X11/, "Linux"],
];

const browsers: readonly Rule[] = [
  [/SamsungBrowser\//, "Samsung Internet"],
  [/\bOPR\/|\bOPT\/|Opera/, "Opera"],
  [/\bEdg(?:e|A|iOS)?\//, "Edge"],
  [/Firefox\/|FxiOS\//, "Firefox"],
  [/Chrome\/|CriOS\/|Chromium\//, "Chrome"],
  [/Version\/[\d.]+.*Safari\//, "Safari"],
];

/** Reads the header by the names that browsers put there. Programs that are no browser (curl, servers, most robots) tell nothing. */
export function readUserAgent(header: string | null): UserAgent {
  const text = (header ?? "").slice(0, 500);
  const os = nameIn(systems, text);
  if (os === undefined || !text.startsWith("Mozilla/5.0")) return {};
  const browser = nameIn(browsers, text);
  return { device: deviceOf(text, os), os, ...(browser === undefined ? {} : { browser }) };
}

const nameIn = (rules: readonly Rule[], text: string): string | undefined => rules.find(([pattern]) => pattern.test(text))?.[1];

function deviceOf(text: string, os: string): string {
  if (/iPad|Tablet/.test(text) || (os === "Android" && !/Mobile/.test(text))) return "tablet";
  return os === "iOS" || os === "Android" || /Mobile/.test(text) ? "phone" : "desktop";
}
