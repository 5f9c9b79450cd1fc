import { type Metadata } from "next";
import { Welcome } from "@/components/shell/welcome";
import { ButtonLink } from "@/components/ui/button-link";
import { loginTokenPurpose } from "@/lib/server/auth/login-token";
import { pageWords } from "@/lib/server/words/page-words";

export async function generateMetadata(): Promise<Metadata> {
  const say = await pageWords();
  return { title: say("Welcome"), referrer: "no-referrer" };
}

export default async function WelcomeRoute({ searchParams }: { readonly searchParams: Promise<{ readonly token?: string | string[] }> }) {
  const { token } = await searchParams;
  const purpose = typeof token === "string" ? await loginTokenPurpose(token) : null;
  if (typeof token === "string" && purpose !== null) return <Welcome token={token} asksEmail={purpose === "first-admin"} />;
  const say = await pageWords();
  return (
    <>
      <h1 className="text-3xl">{say("This link does not work any more")}</h1>
      <p className="mt-2 mb-6 text-ink-soft">{say("It was used already, or is too old. Ask whoever sent it for a new one. If you have set your password, simply sign in.")}</p>
      <ButtonLink href="/sign-in" intent="primary" className="self-start">
        {say("Go to sign-in")}
      </ButtonLink>
    </>
  );
}
