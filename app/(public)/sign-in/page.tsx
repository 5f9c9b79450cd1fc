import { SignIn } from "@/components/shell/sign-in";
import { signInWays } from "@/lib/server/auth/sign-in-ways";
import { titled } from "@/lib/server/words/titled";
import { message } from "@/lib/words/message";

export const generateMetadata = titled(message("Sign in"));

type SignInRouteProps = { readonly searchParams: Promise<{ readonly error?: string | string[]; readonly callbackUrl?: string | string[]; readonly welcome?: string | string[] }> };

export default async function SignInRoute({ searchParams }: SignInRouteProps) {
  const { error, callbackUrl, welcome } = await searchParams;
  const { oidc, demo } = await signInWays();
  // Only addresses of our own: a link must not be able to send people elsewhere after they typed their
  // password. Browsers drop tabs and line breaks inside addresses and read a backslash as a slash.
  const next = typeof callbackUrl === "string" && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(callbackUrl) ? callbackUrl : "/";
  return <SignIn oidc={oidc} demo={demo} refusal={typeof error === "string" ? error : null} email={typeof welcome === "string" ? welcome : ""} next={next} />;
}
