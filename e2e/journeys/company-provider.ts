import { createHash, generateKeyPairSync, randomUUID, sign } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";

/** What the provider says of whoever signs in next. */
export type Claims = { readonly sub: string; readonly email: string; readonly email_verified: boolean; readonly name: string };

export type CompanyProvider = {
  readonly issuer: string;
  readonly client: { readonly id: string; readonly secret: string };
  /** Who comes in from now on. */
  readonly letIn: (claims: Claims) => void;
  /** How many sign-ins ended with an identity token. */
  readonly given: () => number;
  readonly close: () => void;
};

type Asked = { readonly nonce: string; readonly challenge: string; readonly claims: Claims };

/** A company's own sign-in: an OpenID provider with the code flow, PKCE and signed identity tokens, whose people are always signed in already. */
export async function openCompanyProvider(): Promise<CompanyProvider> {
  const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const jwk = { ...publicKey.export({ format: "jwk" }), kid: "one", use: "sig", alg: "RS256" };
  const client = { id: "thenwise", secret: randomUUID() };
  const codes = new Map<string, Asked>();
  let next: Claims = { sub: "nobody", email: "", email_verified: false, name: "" };
  let tokens = 0;
  let issuer = "";

  const pages: Readonly<Record<string, (request: IncomingMessage, answer: ServerResponse) => Promise<void> | void>> = {
    "/.well-known/openid-configuration": (_request, answer) =>
      json(answer, 200, {
        issuer,
        authorization_endpoint: `${issuer}/authorize`,
        token_endpoint: `${issuer}/token`,
        jwks_uri: `${issuer}/keys`,
        response_types_supported: ["code"],
        subject_types_supported: ["public"],
        id_token_signing_alg_values_supported: ["RS256"],
        code_challenge_methods_supported: ["S256"],
      }),
    "/keys": (_request, answer) => json(answer, 200, { keys: [jwk] }),
    "/authorize": (request, answer) => {
      const asked = new URL(request.url ?? "", issuer).searchParams;
      const code = randomUUID();
      codes.set(code, { nonce: asked.get("nonce") ?? "", challenge: asked.get("code_challenge") ?? "", claims: next });
      const back = new URL(asked.get("redirect_uri") ?? "");
      back.searchParams.set("code", code);
      back.searchParams.set("state", asked.get("state") ?? "");
      answer.writeHead(302, { Location: back.toString() }).end();
    },
    "/token": async (request, answer) => {
      const form = new URLSearchParams(await textOf(request));
      const asked = codes.get(form.get("code") ?? "");
      codes.delete(form.get("code") ?? "");
      const basic = Buffer.from((request.headers.authorization ?? "").replace(/^Basic /, ""), "base64").toString();
      const isClient = basic === `${client.id}:${client.secret}`;
      const isSame = asked !== undefined && createHash("sha256").update(form.get("code_verifier") ?? "").digest("base64url") === asked.challenge;
      if (asked === undefined || !isClient || !isSame) {
        json(answer, 400, { error: "invalid_grant" });
        return;
      }
      tokens += 1;
      const now = Math.floor(Date.now() / 1000);
      const token = [{ alg: "RS256", kid: "one", typ: "JWT" }, { ...asked.claims, iss: issuer, aud: client.id, nonce: asked.nonce, iat: now, exp: now + 300 }].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url")).join(".");
      json(answer, 200, { access_token: randomUUID(), token_type: "Bearer", expires_in: 300, id_token: `${token}.${sign("RSA-SHA256", Buffer.from(token), privateKey).toString("base64url")}` });
    },
  };

  const server = createServer((request, answer) => {
    const page = pages[new URL(request.url ?? "", "http://provider").pathname];
    if (page === undefined) answer.writeHead(404).end();
    else void page(request, answer);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const at = server.address();
  issuer = `http://127.0.0.1:${at !== null && typeof at === "object" ? at.port : 0}`;
  return { issuer, client, letIn: (claims) => (next = claims), given: () => tokens, close: () => server.close() };
}

function json(answer: ServerResponse, status: number, body: unknown): void {
  answer.writeHead(status, { "Content-Type": "application/json", "Cache-Control": "no-store" }).end(JSON.stringify(body));
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(Buffer.from(part));
  return Buffer.concat(parts).toString();
}
