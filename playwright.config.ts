import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineConfig } from "@playwright/test";

const port = Number(process.env["E2E_PORT"] ?? 3311);
const edgePort = Number(process.env["E2E_EDGE_PORT"] ?? 3381);
// Workers read this file too: the folder is made once, by whoever reads it first.
process.env["E2E_DATA_DIR"] ??= mkdtempSync(join(tmpdir(), "thenwise-e2e-"));
process.env["E2E_EDGE_URL"] ??= `http://localhost:${edgePort}`;

// The real product as `npm start` serves it, on a throw-away data folder.
export default defineConfig({
  testDir: "e2e",
  // With BENCH=1 the same product is measured instead of tested.
  testMatch: process.env["BENCH"] === "1" ? "**/*.bench.ts" : "**/*.spec.ts",
  fullyParallel: false,
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], ["json", { outputFile: process.env["PLAYWRIGHT_JSON_OUTPUT_FILE"] ?? ".test/e2e.json" }]],
  outputDir: ".test/e2e",
  use: {
    baseURL: `http://localhost:${port}`,
    viewport: { width: 1280, height: 800 },
    // Recording costs as much as what a benchmark measures.
    trace: process.env["BENCH"] === "1" ? "off" : "retain-on-failure",
    launchOptions: {
      ...(process.env["PLAYWRIGHT_CHROMIUM_PATH"] ? { executablePath: process.env["PLAYWRIGHT_CHROMIUM_PATH"] } : {}),
      args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    },
  },
  webServer: {
    command: "node lib/cli/start.mjs",
    url: `http://localhost:${port}/readyz`,
    timeout: 600_000,
    // For whoever writes tests and keeps one product running on these ports with E2E_DATA_DIR as its folder.
    reuseExistingServer: process.env["E2E_REUSE"] === "1",
    gracefulShutdown: { signal: "SIGTERM", timeout: 20_000 },
    stdout: "pipe",
    env: { PORT: String(port), EDGE_PORT: String(edgePort), DATA_DIR: process.env["E2E_DATA_DIR"] },
  },
});
