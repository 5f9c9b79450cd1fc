import { existsSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { chromium } from "@playwright/test";
import { Stop } from "./steps.mjs";

const installed = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/usr/bin/google-chrome-stable", "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"];

/** A Chromium to test with: the one named, Playwright's own, the machine's; else one is installed, as far as this machine lets us. */
export function findChromium(): string {
  return present() ?? downloaded() ?? packaged() ?? missing();
}

function present(): string | null {
  const named = process.env["PLAYWRIGHT_CHROMIUM_PATH"];
  return [named, chromium.executablePath(), ...installed].find((path): path is string => path !== undefined && path !== "" && existsSync(path)) ?? null;
}

function downloaded(): string | null {
  const cli = createRequire(import.meta.url).resolve("@playwright/test/cli");
  spawnSync(process.execPath, [cli, "install", "chromium"], { stdio: "ignore", timeout: 300_000 });
  return present();
}

function packaged(): string | null {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return null;
  spawnSync("apt-get", ["update"], { stdio: "ignore", timeout: 300_000 });
  spawnSync("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], { stdio: "ignore", timeout: 900_000, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } });
  return present();
}

function missing(): never {
  throw new Stop(
    "There is no Chromium to test with. Any of these helps: set PLAYWRIGHT_CHROMIUM_PATH to one; run `npx playwright install chromium`; install Chromium or Chrome; or run as root on Debian, where it is installed by itself.",
  );
}
