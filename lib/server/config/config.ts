import "server-only";
import { z } from "zod";

/** The only reader of the environment. `lib/cli` fills it in; everything else asks here. */
const environment = z.object({
  DATABASE_URL: z.string().min(1),
  APP_URL: z.url().default("http://localhost:3000"),
  EDGE_URL: z.url().optional(),
  NEXTAUTH_SECRET: z.string().min(32),
  SIGNING_PRIVATE_KEY: z.string().min(1),
  SIGNING_PUBLIC_KEY: z.string().min(1),
  DATA_DIR: z.string().default(".data"),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  OIDC_ISSUER: z.url().optional(),
  OIDC_NAME: z.string().default("your company account"),
  /** `host:port` of an intranet's sites, with commas: what links may lead to although it is not public. */
  EGRESS_ALLOW: z.string().max(4000).default(""),
  GEO_HEADERS: z.enum(["cloudflare", "cloudfront", "vercel"]).optional(),
  DEMO_BROWSER_KEY: z.string().min(1).optional(),
  THENWISE_DEMO: z.enum(["0", "1"]).default("0"),
});

export type Config = z.infer<typeof environment>;

let known: Config | undefined;

/** The settings of this process; a missing one is named, and nothing starts without it. */
export function config(): Config {
  known ??= read();
  return known;
}

/** What may be connected to although it is not public: our own address, which everybody reaches anyway, and what the operator lists. */
export function mayReach({ APP_URL, EGRESS_ALLOW }: Config): ReadonlySet<string> {
  const { hostname, port, protocol } = new URL(APP_URL);
  const listed = EGRESS_ALLOW.split(",").map((each) => each.trim().toLowerCase()).filter((each) => each !== "");
  return new Set([`${hostname}:${port || (protocol === "https:" ? 443 : 80)}`, ...listed]);
}

export const databaseUrl = (): string => config().DATABASE_URL;

function read(): Config {
  // An empty variable is how shells and compose files say "not set".
  const given = Object.fromEntries(Object.entries(process.env).filter(([, value]) => value !== ""));
  const parsed = environment.safeParse(given);
  if (parsed.success) return parsed.data;
  const names = parsed.error.issues.map((issue) => issue.path.join("."));
  throw new Error(`Thenwise is not configured: ${names.join(", ")} missing or malformed. \`npm start\` sets them.`);
}
