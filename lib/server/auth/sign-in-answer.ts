import "server-only";

/** What a refusal that is not about the password answers instead of next-auth's 401, and after how many seconds to come again. */
const answers: Readonly<Record<string, { readonly status: number; readonly retryAfter: string }>> = {
  "too-many-attempts": { status: 429, retryAfter: "900" },
  unavailable: { status: 503, retryAfter: "5" },
  internal: { status: 500, retryAfter: "5" },
};

/** next-auth answers every refusal with 401 and its code in an address; one that asks to wait says so in status and header, as elsewhere in the API. */
export async function signInAnswer(answer: Response): Promise<Response> {
  if (answer.status !== 401) return answer;
  const body = await answer.clone().text();
  const code = /[?&]error=([a-z-]+)/.exec(body)?.[1] ?? "";
  const known = Object.hasOwn(answers, code) ? answers[code] : undefined;
  if (known === undefined) return answer;
  const headers = new Headers(answer.headers);
  headers.set("Retry-After", known.retryAfter);
  return new Response(body, { status: known.status, headers });
}
