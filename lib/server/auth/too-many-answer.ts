import "server-only";

/** next-auth answers every refusal with 401; one that asks to wait says so in status and header, as elsewhere in the API. */
export async function tooManyAnswer(answer: Response): Promise<Response> {
  if (answer.status !== 401) return answer;
  const body = await answer.clone().text();
  if (!body.includes("too-many-attempts")) return answer;
  const headers = new Headers(answer.headers);
  headers.set("Retry-After", "900");
  return new Response(body, { status: 429, headers });
}
