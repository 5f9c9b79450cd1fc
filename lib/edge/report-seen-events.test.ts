import { createServer } from "node:http";
import { afterAll, beforeAll, expect, it } from "vitest";
import { portOf } from "./built-edge.cases";
import { makeOrigin } from "./origin";
import { deliverNode } from "@/lib/delivery/from-node";
import { openShop, pageKey, serverKey } from "@/lib/delivery/sample-shop.cases";

const shop = openShop();
const app = createServer((request, response) => void deliverNode(request, response, shop));
beforeAll(() => new Promise<void>((listening) => app.listen(0, "127.0.0.1", listening)));
afterAll(() => new Promise((closed) => app.close(closed)));

const originWith = (key: string, environment = "production") => makeOrigin({ origin: `http://127.0.0.1:${portOf(app)}`, environment, serverKey: key });
const seen = [{ name: "purchase", day: "2026-11-23", profiles: 4, lastAt: Date.parse("2026-11-23T11:00:00Z") }];

it("an edge tells the app over HTTP what it saw, and the app hears it as its own", async () => {
  await originWith(serverKey).report(seen);
  expect(shop.heard).toEqual([{ ...seen[0], workspace: "ws_summit", environment: "production" }]);
});

it("an app that refuses it is told again later; one that knows no such address is left alone", async () => {
  await expect(originWith(pageKey).report(seen)).rejects.toThrow("403");
  await expect(originWith(serverKey, "staging").report(seen)).resolves.toBeUndefined();
});
