import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { leaveEndedSession, signInByCompany, signInByPassword, signOut } from "./sign-in-calls";

const somebody = { email: "ada@northbound.example", password: "a long enough one" };
const home = "https://thenwise.example";
const assign = vi.fn();

/** The server: a token for whoever asks, and this answer to what is sent. */
const answering = (answer: () => Response) => vi.fn((address: string) => Promise.resolve(address === "/api/auth/csrf" ? Response.json({ csrfToken: "token" }) : answer()));

beforeEach(() => {
  assign.mockClear();
  vi.stubGlobal("window", { location: { href: `${home}/sign-in`, assign } });
});
afterEach(() => vi.unstubAllGlobals());

describe("signing in and out", () => {
  it("sends the token it was given, and is in", async () => {
    const fetched = answering(() => Response.json({ url: home }));
    vi.stubGlobal("fetch", fetched);
    expect(await signInByPassword(somebody)).toBe(null);
    expect(fetched.mock.lastCall).toMatchObject(["/api/auth/callback/credentials", { method: "POST" }]);
    expect(String(Reflect.get(Object(fetched.mock.lastCall?.at(1)), "body"))).toContain("csrfToken=token");
  });

  it.each([
    { why: "a wrong password", answer: () => Response.json({ url: `${home}/sign-in?error=CredentialsSignin` }, { status: 401 }), refusal: "CredentialsSignin" },
    { why: "a server that fails", answer: () => Response.json({}, { status: 500 }), refusal: "unknown" },
    { why: "a server that says no JSON", answer: () => new Response("<html>"), refusal: "offline" },
    { why: "a browser that keeps no cookies", answer: () => Response.json({ url: `${home}/api/auth/signin?csrf=true` }), refusal: "no-cookies" },
  ])("says why nobody came in: $why", async ({ answer, refusal }) => {
    vi.stubGlobal("fetch", answering(answer));
    expect(await signInByPassword(somebody)).toBe(refusal);
  });

  it("leads to the company's own sign-in, but not round and round without cookies", async () => {
    vi.stubGlobal("fetch", answering(() => Response.json({ url: "https://login.company.example/authorize?state=1" })));
    expect(await signInByCompany("/northbound")).toBe(null);
    expect(assign).toHaveBeenCalledExactlyOnceWith("https://login.company.example/authorize?state=1");
    vi.stubGlobal("fetch", answering(() => Response.json({ url: `${home}/api/auth/signin?csrf=true` })));
    expect(await signInByCompany("/northbound")).toBe("no-cookies");
    expect(assign).toHaveBeenCalledOnce();
  });

  it("stays where the server could not be asked to end the session, and says so", async () => {
    vi.stubGlobal("fetch", () => Promise.reject(new TypeError("Failed to fetch")));
    expect(await signOut()).toBe(false);
    expect(assign).not.toHaveBeenCalled();
    await leaveEndedSession();
    expect(assign).toHaveBeenCalledExactlyOnceWith("/sign-in");
  });

  it("goes to the sign-in once the session ended", async () => {
    vi.stubGlobal("fetch", answering(() => Response.json({ url: `${home}/sign-in` })));
    expect(await signOut()).toBe(true);
    expect(assign).toHaveBeenCalledExactlyOnceWith(`${home}/sign-in`);
  });
});
