import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { z } from "zod";
import { findChromium } from "./find-chromium";
import { runProgram } from "./steps.mjs";

const root = join(import.meta.dirname, "../..");
const reports = join(root, ".test");
const from = createRequire(import.meta.url);

/** `failures`: what failed, by name, said once more at the end, where whoever reads a long output looks first. */
type Outcome = { readonly passed: number; readonly failed: number; readonly failures: readonly string[] };
type Stage = { readonly name: string; readonly run: () => Outcome };

const vitestReport = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  testResults: z.array(z.object({ name: z.string(), status: z.string(), assertionResults: z.array(z.object({ fullName: z.string(), status: z.string() })) })),
});
const playwrightReport = z.object({ stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }) });

const fast: readonly Stage[] = [
  { name: "types", run: () => tool("typescript/bin/tsc", ["--noEmit"]) },
  { name: "lint", run: () => tool(bin("eslint"), ["."]) },
  { name: "unit", run: () => vitest("unit") },
  { name: "laws", run: () => vitest("laws") },
];
const slow: readonly Stage[] = [
  { name: "integration", run: () => vitest("integration") },
  { name: "end to end", run: playwright },
];

// Every stage runs, so that one failure does not hide another; the last line counts them all.
runProgram(async () => {
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const stages = process.argv.includes("--fast") ? fast : [...fast, ...slow];
  const outcomes = stages.map(({ name, run }) => {
    const begin = Date.now();
    const outcome = run();
    console.log(`${outcome.failed === 0 ? "✓" : "✗"} ${name}: ${outcome.passed} passed, ${outcome.failed} failed in ${((Date.now() - begin) / 1000).toFixed(0)} s`);
    return outcome;
  });
  const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
  const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
  for (const name of outcomes.flatMap(({ failures }) => failures)) console.log(`✗ ${name}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exit(failed === 0 && passed > 0 ? 0 : 1);
});

/** A package's program, found where its package.json says. */
function bin(name: string): string {
  const manifest = z.object({ bin: z.union([z.string(), z.record(z.string(), z.string())]) }).parse(JSON.parse(readFileSync(from.resolve(`${name}/package.json`), "utf8")));
  const path = typeof manifest.bin === "string" ? manifest.bin : (manifest.bin[name] ?? "");
  return join(name, path);
}

/** A program without tests of its own counts as one: it passes or it does not. */
function tool(program: string, args: readonly string[]): Outcome {
  const ok = run(program, args, {}) === 0;
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, failures: ok ? [] : [program] };
}

function run(program: string, args: readonly string[], environment: Readonly<Record<string, string>>): number {
  const { status } = spawnSync(process.execPath, [join(root, "node_modules", program), ...args], { cwd: root, stdio: "inherit", env: { ...process.env, ...environment } });
  return status ?? 1;
}

function vitest(project: string): Outcome {
  const file = join(reports, `${project}.json`);
  const status = run(bin("vitest"), ["run", "--project", project, "--reporter=dot", "--reporter=json", `--outputFile.json=${file}`], {});
  const report = vitestReport.safeParse(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);
  if (!report.success) return { passed: 0, failed: 1, failures: [`${project}: no report`] };
  const { numPassedTests: passed, numFailedTests: failed, testResults } = report.data;
  const failures = testResults.flatMap(({ name, status: ended, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === "failed").map(({ fullName }) => `${relative(root, name)}: ${fullName}`);
    return tests.length > 0 || ended === "passed" ? tests : [`${relative(root, name)}: did not run to its end`];
  });
  // An error outside of any test fails the run as well.
  if (status !== 0 && failures.length === 0) return { passed, failed: 1, failures: [`${project}: an error outside of the tests, told above`] };
  return { passed, failed: status === 0 ? 0 : Math.max(failed, 1), failures };
}

function playwright(): Outcome {
  const file = join(reports, "e2e.json");
  const status = run("@playwright/test/cli.js", ["test"], { PLAYWRIGHT_CHROMIUM_PATH: findChromium(), PLAYWRIGHT_JSON_OUTPUT_FILE: file });
  const report = playwrightReport.safeParse(existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : null);
  if (!report.success) return { passed: 0, failed: 1, failures: ["end to end: no report"] };
  const { expected, unexpected, flaky } = report.data.stats;
  return { passed: expected, failed: status === 0 ? 0 : Math.max(unexpected + flaky, 1), failures: status === 0 ? [] : ["end to end: told above"] };
}
