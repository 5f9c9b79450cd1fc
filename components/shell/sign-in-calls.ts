import { basePath } from "@/lib/api/base-path";

/**
 * Signing in and out as next-auth's own addresses want it: a token against forged requests first, then a form. Its client does the same with a
 * session beside it that nobody here asks for, and every page would carry it.
 */

const signInPage = `${basePath}/sign-in`;

type Credentials = { readonly email: string; readonly password: string };

/** Comes in by password. Null: one is in; else the code of why not, as `signInRefusal` reads it. Never throws. */
export async function signInByPassword({ email, password }: Credentials): Promise<string | null> {
  const answer = await post("callback/credentials", { email, password, callbackUrl: `${basePath}/` }).catch(() => null);
  if (answer === null) return "offline";
  if (wantsToken(answer)) return "no-cookies";
  const refusal = answer.url === null ? null : addressed(answer.url).searchParams.get("error");
  return refusal ?? (answer.ok ? null : "unknown");
}

/** Leaves for the company's own sign-in, which leads back to `next`, a path of our own. Null: on the way; else the code of why not. */
export async function signInByCompany(next: string): Promise<string | null> {
  const answer = await post("signin/oidc", { callbackUrl: basePath + next }).catch(() => null);
  if (answer === null) return "offline";
  if (wantsToken(answer)) return "no-cookies";
  window.location.assign(answer.url ?? basePath + next);
  return null;
}

/** Ends the session and leads to the sign-in as a whole new page: nothing of whoever was here stays in memory. False: the server could not be asked, so one is still in. Never throws. */
export async function signOut(): Promise<boolean> {
  const answer = await postSignOut();
  if (answer !== null) window.location.assign(answer.url ?? signInPage);
  return answer !== null;
}

/** Leads to the sign-in where the session has ended already; what is left of it is a cookie. */
export async function leaveEndedSession(): Promise<void> {
  const answer = await postSignOut();
  window.location.assign(answer?.url ?? signInPage);
}

const postSignOut = (): Promise<Answer | null> => post("signout", { callbackUrl: signInPage }).catch(() => null);

type Answer = { readonly ok: boolean; readonly url: string | null };

async function post(path: string, form: Readonly<Record<string, string>>): Promise<Answer> {
  const csrfToken = textIn(await (await fetch(`${basePath}/api/auth/csrf`)).json(), "csrfToken") ?? "";
  const response = await fetch(`${basePath}/api/auth/${path}`, { method: "POST", body: new URLSearchParams({ ...form, csrfToken, json: "true" }) });
  return { ok: response.ok, url: textIn(await response.json(), "url") };
}

/** The token lies in a cookie too. Where that is not kept, next-auth leads to the page that fetches both anew, which would go round for ever. */
const wantsToken = ({ url }: Answer): boolean => url !== null && addressed(url).pathname === `${basePath}/api/auth/signin` && addressed(url).searchParams.has("csrf");

const addressed = (url: string): URL => new URL(url, window.location.href);

function textIn(answer: unknown, name: string): string | null {
  const value: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, name) : null;
  return typeof value === "string" ? value : null;
}
