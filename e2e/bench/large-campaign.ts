import { expect, type Page } from "@playwright/test";
import { appUrl, workspace } from "../product";
import { largeFlow } from "@/lib/bench/large-flow";
import { seededRandom } from "@/lib/bench/seeded-random";
import { type Flow } from "@/lib/core/flow/flow";

const words = {
  placement: "app-story",
  contentType: "hero",
  content: { eyebrow: "", headline: "", text: "Made for weather.", imageUrl: "", imageAlt: "", buttonLabel: "See more", buttonUrl: "/demo", tone: "dark" },
  texts: [
    { attribute: "country", values: ["France", "Belgium", "Germany", "Norway"] },
    { attribute: "language", values: ["en", "fr", "de", "no"] },
    { attribute: "device", values: ["phone", "tablet", "desktop"] },
    { attribute: "plan", values: ["Trail", "Summit", "VIP"] },
  ],
};

/** The flow of that many cards that is measured; the same each time. */
export const measuredFlow = (cards: number): Flow => largeFlow(cards, words, seededRandom(cards));

/** Creates a campaign of that many cards over the API, as the person on the page; gives its id. */
export async function createLargeCampaign(page: Page, cards: number): Promise<string> {
  const flow = measuredFlow(cards);
  const made = await page.request.post(`${appUrl}/api/v1/campaigns`, {
    headers: { "Thenwise-Workspace": workspace, Origin: appUrl },
    data: { name: `Large: ${cards} cards`, flow },
  });
  expect(made.status(), await made.text()).toBe(201);
  const { id }: { id: string } = await made.json();
  return id;
}
