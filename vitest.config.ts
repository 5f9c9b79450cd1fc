import { join } from "node:path";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

// Three suites: `unit` needs nothing, `laws` are properties, `integration` needs the throw-away PostgreSQL.
export default defineConfig({
  resolve: {
    alias: {
      "@": root,
      // The real package throws outside a React server; tests of server code are not in one.
      "server-only": join(root, "lib/cli/empty.ts"),
    },
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["{lib,components,app,prisma}/**/*.test.{ts,tsx}"],
          exclude: ["**/*.laws.test.ts", "**/*.integration.test.ts", "**/node_modules/**"],
          // Some start programs of ours; on a busy machine that alone takes seconds.
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
      { extends: true, test: { name: "laws", include: ["lib/**/*.laws.test.ts"], testTimeout: 120_000 } },
      {
        extends: true,
        test: {
          name: "integration",
          include: ["{lib,app,prisma}/**/*.integration.test.ts"],
          globalSetup: ["lib/cli/test-database.ts"],
          // Some of them kill processes and measure nothing else; side by side they would only starve each other.
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
