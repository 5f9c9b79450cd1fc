import { describe, expect, it, test } from "vitest";
import { addressOf, listed, listStateOf, showsOrder, wholeList, type ListState } from "./list-state";
import { type CampaignStatus } from "@/lib/api/campaign-status";
import { campaignSummaryDto } from "@/lib/api/campaigns";

type Row = { readonly name: string; readonly status?: CampaignStatus; readonly placements?: readonly string[]; readonly by?: string; readonly day?: number };

const rows = (given: readonly Row[]) =>
  given.map(({ name, status = "draft", placements = [], by = "Mia", day = 1 }, rank) =>
    campaignSummaryDto.parse({
      id: `cmp_row${rank}`,
      name,
      rank,
      archived: status === "archived",
      updatedBy: by,
      owner: by,
      status,
      statuses: [],
      revision: 1,
      updatedAt: `2026-06-${String(day).padStart(2, "0")}T10:00:00.000Z`,
      placements,
      live: {},
    }),
  );

const campaigns = rows([
  { name: "Spring", status: "live", placements: ["hero"], by: "Mia", day: 3 },
  { name: "Winter", status: "draft", placements: ["note"], by: "Ole", day: 9 },
  { name: "Été", status: "paused", placements: ["hero", "note"], by: "Ole", day: 5 },
  { name: "Old", status: "archived", placements: ["hero"], day: 1 },
]);
const seen = (state: Partial<ListState>) => listed(campaigns, { ...wholeList, ...state }, (key) => (key === "hero" ? "Home hero" : key)).map(({ name }) => name);

describe("what one looks at", () => {
  test.each([
    { asked: {}, sees: ["Spring", "Winter", "Été"] },
    { asked: { status: "archived" }, sees: ["Old"] },
    { asked: { status: "live" }, sees: ["Spring"] },
    { asked: { placement: "note" }, sees: ["Winter", "Été"] },
    { asked: { owner: "Ole" }, sees: ["Winter", "Été"] },
    { asked: { query: "ete" }, sees: ["Été"] },
    { asked: { query: "home" }, sees: ["Spring", "Été"] },
    { asked: { query: "ole", placement: "hero" }, sees: ["Été"] },
    { asked: { sort: "name" }, sees: ["Été", "Spring", "Winter"] },
    { asked: { sort: "changed" }, sees: ["Winter", "Été", "Spring"] },
    { asked: { sort: "status" }, sees: ["Winter", "Spring", "Été"] },
  ] satisfies readonly { asked: Partial<ListState>; sees: readonly string[] }[])("$asked shows $sees", ({ asked, sees }) => expect(seen(asked)).toEqual(sees));
});

it("a link shows a colleague the same", () => {
  const state: ListState = { query: "été & more", status: "paused", placement: "home-hero", owner: "Ole Ås", sort: "changed" };
  expect(listStateOf(new URLSearchParams(addressOf(state)))).toEqual(state);
});

it("the whole list has a plain address, and an address that asks for nonsense is the whole list", () => {
  expect(addressOf(wholeList)).toBe("");
  expect(listStateOf(new URLSearchParams("?status=gone&sort=colour&other=1"))).toEqual(wholeList);
});

it("the order can be changed only where all of it is seen", () => {
  expect(showsOrder(wholeList)).toBe(true);
  expect(showsOrder({ ...wholeList, query: "a" })).toBe(false);
  expect(showsOrder({ ...wholeList, sort: "name" })).toBe(false);
});

it("200 campaigns are searched and sorted within a blink", () => {
  const many = rows(Array.from({ length: 200 }, (_, index) => ({ name: `Campaign ${index}`, placements: ["hero"], day: 1 + (index % 28) })));
  const began = performance.now();
  expect(listed(many, { ...wholeList, query: "campaign 19", sort: "changed" }, (key) => key)).toHaveLength(12);
  expect(performance.now() - began).toBeLessThan(50);
});
