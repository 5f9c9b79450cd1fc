/** Why nobody came in, in words that help and give nothing away. The codes are next-auth's and ours. */
export function signInRefusal(code: string): string {
  return sentences[code] ?? "That did not work. Try again; if it stays so, ask an admin of your workspace.";
}

const sentences: Readonly<Record<string, string>> = {
  CredentialsSignin: "E-mail and password do not belong together. Check both; capitals count in the password.",
  "wrong-password": "E-mail and password do not belong together. Check both; capitals count in the password.",
  "too-many-attempts": "Too many tries in a short time. Wait a quarter of an hour, then try again, or ask an admin for a new link.",
  AccessDenied: "You are known to your company, but nobody invited you here yet. Ask an admin for an invitation.",
  OAuthAccountNotLinked: "You are known to your company, but nobody invited you here yet. Ask an admin for an invitation.",
  OAuthSignin: "Your company’s sign-in could not be reached. Try again in a moment.",
  OAuthCallback: "Your company’s sign-in did not finish. Try again.",
  SessionRequired: "Sign in first.",
  offline: "Thenwise could not be reached. Check your connection and try again.",
};
