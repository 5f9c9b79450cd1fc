import { join } from "node:path";
import { appEnvironment } from "./app-environment";
import { buildApp, buildSmall } from "./build";
import { makeChildren, type Children } from "./children";
import { firstRun } from "./first-run";
import { openDatabase } from "./open-database";
import { secretsIn, type Secrets } from "./secrets";
import { readSettings, type Settings } from "./settings";
import { runProgram, Stop } from "./steps.mjs";

const root = join(import.meta.dirname, "../..");

// `npm start` after everything is installed: database, build, app and edge, until somebody stops it.
runProgram(async () => {
  const settings = readSettings(root, process.argv.slice(2));
  const secrets = secretsIn(settings.dataDir);
  const database = await openDatabase(settings, secrets);
  const environment = appEnvironment(settings, secrets, database.url);
  Object.assign(process.env, environment);
  const children = makeChildren(root);
  const end = async (code: number) => {
    await children.stop();
    await database.close();
    process.exit(code);
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void end(0));
  const news = await firstRun(settings, secrets);
  await buildSmall(root);
  if (!settings.dev) await buildApp(root, environment);
  startServers(children, settings, { environment, secrets });
  await Promise.race([answers(`${settings.appUrl}/healthz`), gone(children)]);
  console.log(welcome(settings, secrets, news));
  const name = await children.ended;
  console.error(`\nThe ${name} ended. Stopping.`);
  await end(1);
});

function startServers(children: Children, settings: Settings, { environment, secrets }: { readonly environment: NodeJS.ProcessEnv; readonly secrets: Secrets }): void {
  const next = join(root, "node_modules/next/dist/bin/next");
  const mode = settings.dev ? "dev" : "start";
  children.start("app", [next, mode, "--port", String(settings.port), "--hostname", settings.host], {
    ...environment,
    NODE_ENV: settings.dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  const serverKey = process.env["SERVER_KEY"] ?? (settings.demo ? secrets.edgeServerKey : "");
  if (serverKey === "") return;
  children.start("edge", [join(root, "dist/edge.mjs")], {
    PATH: process.env["PATH"],
    NODE_ENV: "production",
    ORIGIN: `http://127.0.0.1:${settings.port}`,
    ENVIRONMENT: process.env["ENVIRONMENT"] ?? "production",
    ...(settings.demo ? { WORKSPACE: "northbound" } : {}),
    SERVER_KEY: serverKey,
    PUBLIC_KEY: environment["SIGNING_PUBLIC_KEY"],
    EDGE_PORT: String(settings.edgePort),
    EDGE_HOST: settings.host,
    DATA: join(settings.dataDir, "edge"),
    SDK_FILE: join(root, "dist/sdk.js"),
  });
}

/** Waits until an address answers, for two minutes at most. */
async function answers(url: string): Promise<void> {
  const until = Date.now() + 120_000;
  while (Date.now() < until) {
    const response = await fetch(url).catch(() => null);
    if (response?.ok) return;
    await new Promise((later) => setTimeout(later, 150));
  }
  throw new Stop("The app did not answer within two minutes. What it said is above.");
}

async function gone(children: Children): Promise<never> {
  throw new Stop(`The ${await children.ended} ended before it answered. What it said is above.`);
}

function welcome(settings: Settings, secrets: Secrets, news: readonly string[]): string {
  const logins = Object.entries(secrets.demoPasswords).map(([role, password]) => `    ${`${role}@northbound.example`.padEnd(32)} ${password}`);
  const demo = settings.demo ? [`  Demo shop  ${settings.appUrl}/demo`, "", "  Demo logins (or one click on the sign-in page):", ...logins] : [];
  const edge = settings.demo || process.env["SERVER_KEY"] ? [`  Edge       ${settings.edgeUrl}`] : [];
  return ["", `  Thenwise   ${settings.appUrl}`, ...edge, ...demo, ...news, "", "  Ctrl+C stops it.", ""].join("\n");
}
