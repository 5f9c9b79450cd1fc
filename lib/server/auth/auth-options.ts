import "server-only";
import { type Account, type AuthOptions, type Profile } from "next-auth";
import CredentialsProvider from "next-auth/providers/credentials";
import { type OAuthConfig } from "next-auth/providers/oauth";
import { doorOf } from "./door-of";
import { ownAddress } from "./own-path";
import { isSecure, sessionCookieName } from "./session-cookie";
import { basePath } from "@/lib/api/base-path";
import { type UserId } from "@/lib/core/vocabulary/ids";
import { config } from "@/lib/server/config/config";
import { container } from "@/lib/server/container";
import { isDatabaseAway } from "@/lib/server/db/database-away";
import { longestSessionSeconds } from "@/lib/server/people/make-sessions";
import { err, type Result } from "@/lib/std/result";

/** next-auth, with everything that matters decided by our own use-cases: it carries a session id, and our table says what it is worth. */
export function authOptions(): AuthOptions {
  return {
    secret: config().NEXTAUTH_SECRET,
    session: { strategy: "jwt", maxAge: longestSessionSeconds },
    pages: { signIn: `${basePath}/sign-in`, error: `${basePath}/sign-in` },
    useSecureCookies: isSecure(),
    cookies: { sessionToken: { name: sessionCookieName(), options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure() } } },
    providers: [byPassword(), ...oidcProvider()],
    callbacks: {
      signIn: async ({ account, profile }) => account?.provider !== "oidc" || (await userBehind(account, profile)) !== null,
      redirect: ({ url }) => ownAddress(url, config().APP_URL),
      jwt: async ({ token, user, account, profile }) => {
        if (account === null || account === undefined) return token;
        const id = account.provider === "oidc" ? await userBehind(account, profile) : await known(user.id);
        return id === null ? {} : { sid: await container().sessions.open(id) };
      },
      // The browser is told nothing by next-auth; pages are told by their own actor.
      session: ({ session }) => ({ expires: session.expires }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token["sid"] === "string") await container().sessions.close(token["sid"]);
      },
    },
  };
}

/** Nothing of what broke inside may get into an address: next-auth carries a message there. */
function awayOrBroken(fault: unknown): Result<never, { readonly tag: "unavailable" | "internal" }> {
  if (isDatabaseAway(fault)) return err({ tag: "unavailable" });
  console.error(JSON.stringify({ level: "error", event: "sign-in", why: fault instanceof Error ? fault.stack : String(fault) }));
  return err({ tag: "internal" });
}

const byPassword = () =>
  CredentialsProvider({
    credentials: { email: { type: "email" }, password: { type: "password" } },
    async authorize(given, request) {
      const forwardedFor: unknown = request.headers?.["x-forwarded-for"];
      const door = doorOf(typeof forwardedFor === "string" ? forwardedFor : null);
      const user = await container()
        .signIn.byPassword({ email: String(given?.email ?? ""), password: String(given?.password ?? "") }, door)
        .catch(awayOrBroken);
      if (user.ok) return { id: user.value };
      // next-auth carries a thrown message to the sign-in page as its error code.
      throw new Error(user.error.tag);
    },
  });

type Claims = { readonly sub: string; readonly email?: string; readonly email_verified?: boolean; readonly name?: string };

function oidcProvider(): readonly OAuthConfig<Claims>[] {
  const { OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, OIDC_ISSUER: issuer, OIDC_NAME: name } = config();
  if (clientId === undefined || clientSecret === undefined || issuer === undefined) return [];
  return [
    {
      id: "oidc",
      name,
      type: "oauth",
      wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
      issuer,
      clientId,
      clientSecret,
      idToken: true,
      checks: ["pkce", "state", "nonce"],
      authorization: { params: { scope: "openid email profile" } },
      profile: ({ sub }) => ({ id: sub }),
    },
  ];
}

/** Our user for a provider's person, by issuer and subject; an address counts only when the provider has verified it. */
async function userBehind(account: Account, profile: Profile | undefined): Promise<UserId | null> {
  const claims: Readonly<Record<string, unknown>> = { ...profile };
  const email = claims["email_verified"] === true && typeof claims["email"] === "string" ? claims["email"] : null;
  const name = typeof claims["name"] === "string" ? claims["name"] : "";
  const provider = config().OIDC_ISSUER ?? "oidc";
  const user = await container().signIn.byProvider({ provider, subject: account.providerAccountId }, { email, name });
  return user.ok ? user.value : null;
}

async function known(id: string): Promise<UserId | null> {
  return (await container().signIn.userOf(id))?.user ?? null;
}
