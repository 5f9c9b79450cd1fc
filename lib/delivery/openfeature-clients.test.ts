import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { OFREPProvider } from "@openfeature/ofrep-provider";
import { OFREPWebProvider } from "@openfeature/ofrep-web-provider";
import { OpenFeature as OpenFeatureServer } from "@openfeature/server-sdk";
import { OpenFeature as OpenFeatureWeb, ProviderEvents, type Provider } from "@openfeature/web-sdk";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { deliverNode } from "./from-node";
import { liveFrom, openShop, pageKey, shopBundle, type Shop } from "./sample-shop.cases";

/** The stock clients, as published, against delivery on a real socket. */
let base = "";
let shop: Shop = openShop();
const statuses: number[] = [];
const server: Server = createServer((request, response) => {
  response.on("finish", () => statuses.push(response.statusCode));
  void deliverNode(request, response, shop);
});

beforeAll(async () => {
  await new Promise<void>((ready) => server.listen(0, "127.0.0.1", ready));
  const at: string | AddressInfo | null = server.address();
  base = `http://127.0.0.1:${at !== null && typeof at === "object" ? at.port : 0}`;
});
afterAll(async () => {
  await OpenFeatureServer.close();
  await OpenFeatureWeb.close();
  server.closeAllConnections();
});

const headers: [string, string][] = [["Authorization", `Bearer ${pageKey}`]];
const fallback = { headline: "from the code" };

describe("@openfeature/server-sdk with @openfeature/ofrep-provider", () => {
  const client = async (name: string, given = headers) => {
    await OpenFeatureServer.setProviderAndWait(name, new OFREPProvider({ baseUrl: base, headers: given }));
    return OpenFeatureServer.getClient(name);
  };

  it("gets the variant of a visitor who matches", async () => {
    const told = await (await client("match")).getObjectDetails("shop-alert", fallback, { targetingKey: "u1", country: "France" });
    expect(told).toMatchObject({ variant: "var_bonjour", reason: "TARGETING_MATCH", value: { headline: "Bonjour" }, flagMetadata: { campaign: "cmp_bonjour" } });
  });

  it("gets the code's own default where the page keeps what it has", async () => {
    expect((await (await client("default")).getObjectDetails("shop-alert", fallback, { targetingKey: "u1", country: "Spain" })).value).toEqual(fallback);
  });

  it.each([
    { why: "an unknown placement", flag: "nowhere", context: { targetingKey: "u1" }, code: "FLAG_NOT_FOUND" },
    { why: "no targeting key", flag: "shop-alert", context: {}, code: "TARGETING_KEY_MISSING" },
  ])("understands why there is no answer: $why", async ({ flag, context, code }) => {
    expect(await (await client("fault")).getObjectDetails(flag, fallback, context)).toMatchObject({ value: fallback, errorCode: code });
  });

  it("gets the default with a key that is not known", async () => {
    const stranger = await client("stranger", [["X-API-Key", "pk_wrong"]]);
    expect(await stranger.getObjectValue("shop-alert", fallback, { targetingKey: "u1" })).toEqual(fallback);
  });

  it("pauses for seconds, not for half an hour, when it was too fast", async () => {
    shop = openShop({ rate: { perSecond: 1, burst: 1 } });
    const hasty = await client("hasty");
    await hasty.getObjectValue("shop-alert", fallback, { targetingKey: "u1" });
    const refused = await hasty.getObjectDetails("shop-alert", fallback, { targetingKey: "u1" });
    const paused = await hasty.getObjectDetails("shop-alert", fallback, { targetingKey: "u1" });
    expect(refused.value).toEqual(fallback);
    const until = Date.parse(/until (\S+)/.exec(paused.errorMessage ?? "")?.[1] ?? "");
    expect(until - Date.now()).toBeLessThan(5_000);
    shop = openShop();
  });
});

/** As published; only its type of `hooks` is looser than the SDK's under our compiler settings. */
class StockWebProvider extends OFREPWebProvider {
  override hooks: NonNullable<Provider["hooks"]> = [];
}

describe("@openfeature/web-sdk with @openfeature/ofrep-web-provider", () => {
  it("follows its visitor and the release, and asks for nothing twice", async () => {
    shop = openShop();
    await OpenFeatureWeb.setContext({ targetingKey: "u1", country: "Spain" });
    const provider = new StockWebProvider({ baseUrl: base, headers, pollInterval: -1, cacheMode: "disabled" });
    await OpenFeatureWeb.setProviderAndWait(provider);
    const web = OpenFeatureWeb.getClient();
    const changes: string[] = [];
    web.addHandler(ProviderEvents.ConfigurationChanged, (event) => void changes.push(...(event?.flagsChanged ?? [])));
    expect(web.getObjectDetails("shop-alert", fallback)).toMatchObject({ value: fallback });

    // The same visitor moves to France: the answer must change although the targeting key did not.
    await OpenFeatureWeb.setContext({ targetingKey: "u1", country: "France" });
    expect(web.getObjectDetails("shop-alert", fallback)).toMatchObject({ variant: "var_bonjour", value: { headline: "Bonjour" } });

    statuses.length = 0;
    await OpenFeatureWeb.setContext({ targetingKey: "u1", country: "France", plan: "free" });
    shop.live = liveFrom({ ...shopBundle, expectations: [] }, 8);
    await OpenFeatureWeb.setContext({ targetingKey: "u1", country: "France" });
    expect(statuses).toEqual([304, 304]);
    expect(changes.filter((flag) => flag === "home-hero")).toEqual([]);
  });
});
