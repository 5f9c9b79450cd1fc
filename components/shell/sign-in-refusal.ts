import { message } from "@/lib/words/message";

/** Why nobody came in, as a message that helps and gives nothing away. The codes are next-auth's and ours. */
export function signInRefusal(code: string): string {
  return sentences[code] ?? message("That did not work. Try again; if it stays so, ask an admin of your workspace.");
}

const sentences: Readonly<Record<string, string>> = {
  CredentialsSignin: message("E-mail and password do not belong together. Check both; capitals count in the password."),
  "wrong-password": message("E-mail and password do not belong together. Check both; capitals count in the password."),
  "too-many-attempts": message("Too many tries in a short time. Wait a quarter of an hour, then try again, or ask an admin for a new link."),
  unavailable: message("Thenwise is not available right now. Try again in a moment."),
  AccessDenied: message("You are known to your company, but nobody invited you here yet. Ask an admin for an invitation."),
  OAuthAccountNotLinked: message("You are known to your company, but nobody invited you here yet. Ask an admin for an invitation."),
  OAuthSignin: message("Your company’s sign-in could not be reached. Try again in a moment."),
  OAuthCallback: message("Your company’s sign-in did not finish. Try again."),
  SessionRequired: message("Sign in first."),
  "no-cookies": message("Your browser keeps no cookies for Thenwise, and without one nobody can be signed in. Allow them for this site, then try again."),
  offline: message("Thenwise could not be reached. Check your connection and try again."),
};
