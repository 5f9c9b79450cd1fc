import { OFREPProvider } from "@openfeature/ofrep-provider";
import { OpenFeature, type EvaluationContext } from "@openfeature/server-sdk";
import { z } from "zod";
import { appUrl, edgeUrl, secretsOf } from "../product";
import { type ProfileJson } from "@/lib/core/vocabulary/profile";

/** What visitors who get no variant see, in the words of the screen. */
export const theDefault = "the default";

/** Somebody who comes to a door. */
export type Visitor = { readonly name: string; readonly profile: ProfileJson };

/** A way to ask what somebody gets in a placement; answers the variant's name. */
export type Door = { readonly name: string; readonly ask: (visitor: Visitor, placement: string) => Promise<string> };

const decision = z.object({ decisions: z.record(z.string(), z.object({ variant: z.object({ name: z.string() }).nullable() })) });

/** POST /api/v1/decide, of the app or of an edge, as any server would call it. */
export const decideDoor = (name: string, base: string, secret = secretsOf().edgeServerKey): Door => ({
  name,
  async ask({ profile }, placement) {
    const response = await fetch(`${base}/api/v1/decide`, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${secret}` },
      body: JSON.stringify({ profile, placements: [placement] }),
    });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`${name} answered ${response.status}: ${text}`);
    return decision.parse(JSON.parse(text)).decisions[placement]?.variant?.name ?? theDefault;
  },
});

/** A profile as an OpenFeature context. Clients insist on a key, so somebody without one gets a key that stands for nobody else. */
export function contextOf({ profile }: Visitor) {
  const { visitor = "nobody-in-particular", attributes, ...rest } = profile;
  const context: EvaluationContext = JSON.parse(JSON.stringify({ ...attributes, ...rest, targetingKey: visitor }));
  return context;
}

const codesOwn = { from: "the code" };

/** The stock OpenFeature client for servers, as published. */
export async function serverSdkDoor(): Promise<Door> {
  const headers: [string, string][] = [["Authorization", `Bearer ${secretsOf().edgeServerKey}`]];
  await OpenFeature.setProviderAndWait("journey", new OFREPProvider({ baseUrl: appUrl, headers }));
  const client = OpenFeature.getClient("journey");
  return {
    name: "@openfeature/server-sdk",
    async ask(visitor, placement) {
      const told = await client.getObjectDetails(placement, codesOwn, contextOf(visitor));
      // This version reports an answer without a value ("use the code's own") as a fault, and returns the code's own all the same.
      if (told.errorCode === "GENERAL" && told.value === codesOwn && /expected format/.test(told.errorMessage ?? "")) return theDefault;
      if (told.errorCode !== undefined) throw new Error(`${told.errorCode}: ${told.errorMessage ?? ""}`);
      return String(told.flagMetadata["variantName"] ?? theDefault);
    },
  };
}

export const appDoor = (): Door => decideDoor("decide", appUrl);
export const edgeDoor = (): Door => decideDoor("edge", edgeUrl);
