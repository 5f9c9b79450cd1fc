import NextAuth from "next-auth";
import { type NextRequest } from "next/server";
import { authOptions } from "@/lib/server/auth/auth-options";
import { signInAnswer } from "@/lib/server/auth/sign-in-answer";

type Context = { readonly params: Promise<{ nextauth: string[] }> };

async function handle(request: NextRequest, context: Context): Promise<Response> {
  const answer: Response = await NextAuth(request, context, authOptions());
  return signInAnswer(answer);
}

export { handle as GET, handle as POST };
