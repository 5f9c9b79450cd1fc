import { join } from "node:path";
import { appEnvironment } from "./app-environment";
import { buildApp, buildSmall } from "./build";
import { makeChildren, type Children } from "./children";
import { firstRun } from "./first-run";
import { inTurn } from "./in-turn";
import { migrate, openDatabase, type OpenDatabase } from "./open-database";
import { secretsIn, type Secrets } from "./secrets";
import { readSettings, type Settings } from "./settings";
import { runProgram, Stop } from "./steps.mjs";

const root = join(import.meta.dirname, "../..");

// `npm start` after everything is installed: database, build, app and edge, until somebody stops it. Every way out ends what was started.
runProgram(async () => {
  const settings = readSettings(root, process.argv.slice(2));
  const secrets = secretsIn(settings.dataDir);
  const children = makeChildren(root);
  const opening = openDatabase(settings, secrets);
  let ending: Promise<never> | null = null;
  const end = (code: number): Promise<never> => (ending ??= ended(code));
  const ended = async (code: number): Promise<never> => {
    await children.stop();
    await opening.then(({ close }) => close()).catch(() => undefined);
    process.exit(code);
  };
  // One Ctrl+C comes more than once: from the terminal and from whoever started this.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void end(0));
  process.once("disconnect", () => void end(1));
  try {
    await serve({ settings, secrets, children, database: await opening });
    console.error(`\nThe ${await children.ended} ended. Stopping.`);
  } catch (fault) {
    // What breaks while it is being ended broke because of that.
    if (ending === null) console.error(fault instanceof Stop ? `\n${fault.message}` : fault);
  }
  await end(1);
});

type Parts = { readonly settings: Settings; readonly secrets: Secrets; readonly children: Children; readonly database: OpenDatabase };

/** Until the app answers. */
async function serve({ settings, secrets, children, database }: Parts): Promise<void> {
  const environment = appEnvironment(settings, secrets, database.url);
  Object.assign(process.env, environment);
  const news = await inTurn(database.url, async () => {
    await migrate(database);
    return firstRun(settings, secrets);
  });
  await buildSmall(root);
  if (!settings.dev) await buildApp({ root, environment, basePath: settings.basePath, children });
  startServers(children, settings, { environment, secrets });
  await Promise.race([answers(`${settings.ownUrl}/healthz`), gone(children)]);
  console.log(welcome(settings, secrets, news));
}

function startServers(children: Children, settings: Settings, { environment, secrets }: { readonly environment: NodeJS.ProcessEnv; readonly secrets: Secrets }): void {
  children.start("app", [join(root, "dist/app.mjs")], {
    ...environment,
    PORT: String(settings.port),
    HOST: settings.host,
    NODE_ENV: settings.dev ? "development" : "production",
    NEXT_TELEMETRY_DISABLED: "1",
  });
  const serverKey = process.env["SERVER_KEY"] ?? (settings.demo ? secrets.edgeServerKey : "");
  if (serverKey === "") return;
  children.start("edge", [join(root, "dist/edge.mjs")], {
    PATH: process.env["PATH"],
    NODE_ENV: "production",
    ORIGIN: settings.ownUrl,
    ENVIRONMENT: process.env["ENVIRONMENT"] ?? "production",
    ...(settings.demo ? { WORKSPACE: "northbound" } : {}),
    SERVER_KEY: serverKey,
    PUBLIC_KEY: environment["SIGNING_PUBLIC_KEY"],
    EDGE_PORT: String(settings.edgePort),
    EDGE_HOST: settings.host,
    TRUSTED_PROXIES: String(settings.trustedProxies),
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
