import { connect } from "node:net";
import { expect, test } from "../fixtures";
import { appUrl, workspace } from "../product";

/** Sent as it stands, as no client would. */
function raw(line: string, more: readonly string[] = []): Promise<{ readonly status: number; readonly headers: ReadonlyMap<string, string>; readonly body: string }> {
  return new Promise((answer, failed) => {
    let said = "";
    const socket = connect(Number(new URL(appUrl).port), "127.0.0.1", () => socket.write([line, "Host: localhost", "Connection: close", ...more, "", ""].join("\r\n")));
    socket.setEncoding("utf8").on("data", (piece: string) => (said += piece)).once("error", failed);
    socket.on("close", () => {
      const [head = "", body = ""] = said.split(/\r\n\r\n(.*)/s);
      const headers = head.split("\r\n").slice(1).map((each): [string, string] => [each.slice(0, each.indexOf(":")).toLowerCase(), each.slice(each.indexOf(":") + 1).trim()]);
      answer({ status: Number(head.split(" ")[1]), headers: new Map(headers), body });
    });
  });
}

const everywhere = ["content-security-policy", "x-content-type-options", "referrer-policy", "permissions-policy", "cross-origin-opener-policy"];

const requests = [
  { line: "GET /sign-in HTTP/1.1", status: 200 },
  { line: "HEAD /sign-in HTTP/1.1", status: 200 },
  { line: "GET http://elsewhere.example/sign-in HTTP/1.1", status: 200 },
  { line: "GET //elsewhere.example HTTP/1.1", status: 308 },
  { line: "GET /\\elsewhere.example HTTP/1.1", status: 308 },
  { line: "GET /%E0%A4%A HTTP/1.1", status: 400 },
  { line: "GET /..%2f..%2fetc/passwd HTTP/1.1", status: 404 },
  { line: "GET /nowhere/at/all HTTP/1.1", status: 404 },
  { line: "GET /_next/static/nothing.js HTTP/1.1", status: 404 },
  { line: "GET /icon.svg HTTP/1.1", status: 200 },
  { line: "GET /sdk.js HTTP/1.1", status: 200 },
  { line: "GET /healthz HTTP/1.1", status: 200 },
  { line: "GET /demo HTTP/1.1", status: 200 },
  { line: "OPTIONS * HTTP/1.1", status: 400 },
  { line: "CONNECT elsewhere.example:443 HTTP/1.1", status: 405 },
  { line: "TRACE / HTTP/1.1", status: 405 },
  { line: "DELETE /sign-in HTTP/1.1", status: 405 },
  { line: "POST /sign-in HTTP/1.1", status: 405 },
  { line: "OPTIONS /sign-in HTTP/1.1", status: 405 },
  { line: "POST /healthz HTTP/1.1", status: 405 },
  { line: "PUT /api/v1/campaigns HTTP/1.1", status: 405 },
  { line: "DELETE /api/v1/decide HTTP/1.1", status: 405 },
  { line: "OPTIONS /api/v1/campaigns HTTP/1.1", status: 204 },
  { line: "GET /api HTTP/1.1", status: 404 },
  { line: "GET /api/v1/nothing HTTP/1.1", status: 404 },
  { line: "GET /ofrep/v1/nothing HTTP/1.1", status: 404 },
  { line: `GET /${"x".repeat(20_000)} HTTP/1.1`, status: 400 },
];

for (const { line, status } of requests) {
  test(`${line.slice(0, 60)} answers ${status}, with the headers that everything has`, async () => {
    const answer = await raw(line);
    expect(answer.status).toBe(status);
    for (const name of everywhere) expect(answer.headers.get(name), name).toBeTruthy();
    if (status === 405) expect(answer.headers.get("allow"), "allow").toBeTruthy();
    if (status >= 400 && !/GET \/(?:nowhere|_next|\.\.)/.test(line)) expect(answer.headers.get("content-type")).toBe("application/problem+json");
    if (status === 308) expect(answer.headers.get("location")).toBe("/elsewhere.example");
  });
}

test("a page's scripts run by a nonce that is new for each answer, and by nothing else", async ({ as }) => {
  const page = await as("viewer");
  const open = async () => {
    const answer = await page.goto(`${appUrl}/${workspace}`);
    const policy = answer?.headers()["content-security-policy"] ?? "";
    return { policy, nonce: /'nonce-([^']+)'/.exec(policy)?.[1] ?? "", html: (await answer?.text()) ?? "" };
  };
  const [first, second] = [await open(), await open()];
  expect(first.policy).toMatch(/script-src [^;]*'strict-dynamic'/);
  expect(first.policy).not.toMatch(/script-src [^;]*'unsafe-inline'/);
  expect(first.nonce).not.toBe(second.nonce);
  const scripts = first.html.match(/<script\b[^>]*>/g) ?? [];
  expect(scripts.length).toBeGreaterThan(3);
  expect(scripts.filter((script) => !script.includes(`nonce="${first.nonce}"`))).toEqual([]);
});

test("what gets into a page as a script without the nonce does not run", async ({ page, mayLog }) => {
  mayLog(/Content Security Policy/);
  await page.goto(`${appUrl}/sign-in`);
  const ran = await page.evaluate(async () => {
    document.body.insertAdjacentHTML("beforeend", `<img src="data:," onerror="document.title='by an attribute'">`);
    const frame = document.createElement("div");
    frame.innerHTML = `<iframe srcdoc="<script>parent.document.title='by a frame'</script>"></iframe>`;
    document.body.append(frame);
    await new Promise((later) => frame.firstElementChild?.addEventListener("load", later));
    return document.title;
  });
  expect(ran).not.toMatch(/^by /);
});
