/**
 * Signing in and out as next-auth's own addresses want it: a token against forged requests first, then a form. Its client does the same with a
 * session beside it that nobody here asks for, and every page would carry it.
 */

type Credentials = { readonly email: string; readonly password: string };

/** Comes in by password. Null: one is in; else the code of why not, as `signInRefusal` reads it. Never throws. */
export async function signInByPassword({ email, password }: Credentials): Promise<string | null> {
  const answer = await post("callback/credentials", { email, password, callbackUrl: "/" }).catch(() => null);
  if (answer === null) return "offline";
  const refusal = answer.url === null ? null : new URL(answer.url, window.location.href).searchParams.get("error");
  return refusal ?? (answer.ok ? null : "unknown");
}

/** Leaves for the company's own sign-in, which leads back to `next`, a path of our own. Null: on the way; else the code of why not. */
export async function signInByCompany(next: string): Promise<string | null> {
  const answer = await post("signin/oidc", { callbackUrl: next }).catch(() => null);
  if (answer === null) return "offline";
  window.location.assign(answer.url ?? next);
  return null;
}

/** Ends the session and leads to the sign-in as a whole new page: nothing of whoever was here stays in memory. */
export async function signOut(): Promise<void> {
  const { url } = await post("signout", { callbackUrl: "/sign-in" });
  window.location.assign(url ?? "/sign-in");
}

type Answer = { readonly ok: boolean; readonly url: string | null };

async function post(path: string, form: Readonly<Record<string, string>>): Promise<Answer> {
  const csrfToken = textIn(await (await fetch("/api/auth/csrf")).json(), "csrfToken") ?? "";
  const response = await fetch(`/api/auth/${path}`, { method: "POST", body: new URLSearchParams({ ...form, csrfToken, json: "true" }) });
  return { ok: response.ok, url: textIn(await response.json(), "url") };
}

function textIn(answer: unknown, name: string): string | null {
  const value: unknown = typeof answer === "object" && answer !== null ? Reflect.get(answer, name) : null;
  return typeof value === "string" ? value : null;
}
