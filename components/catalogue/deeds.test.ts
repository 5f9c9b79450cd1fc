import { expect, it } from "vitest";
import { deedsIn, eventsFrom, mostEvents, withEvents, type Deed } from "./deeds";

const deed = (more: Partial<Deed> = {}): Deed => ({ name: "purchase", at: "-P12D", properties: {}, times: 1, ...more });

it("events that are the same in all they say are one deed, done so often", () => {
  const bought = { name: "purchase", at: "-P12D", properties: { total: 5 } };
  expect(deedsIn([bought, { name: "search", at: "-P1D" }, { ...bought }, { ...bought, properties: { total: 6 } }, { ...bought, at: "-P13D" }])).toEqual([
    deed({ properties: { total: 5 }, times: 2 }),
    deed({ name: "search", at: "-P1D" }),
    deed({ properties: { total: 6 } }),
    deed({ at: "-P13D", properties: { total: 5 } }),
  ]);
});

it("deeds are the events they stand for; one without a name is none yet", () => {
  expect(eventsFrom([deed({ times: 2 }), deed({ name: "" }), deed({ name: "search", properties: { words: "tent" } })])).toEqual([
    { name: "purchase", at: "-P12D" },
    { name: "purchase", at: "-P12D" },
    { name: "search", at: "-P12D", properties: { words: "tent" } },
  ]);
});

it("more than a profile takes are cut off", () => expect(eventsFrom([deed({ times: 900 }), deed({ at: "-P1D", times: 900 })])).toHaveLength(mostEvents));

it("a profile without events says nothing of them", () => {
  expect(withEvents({ attributes: {}, events: [{ name: "purchase", at: "-P1D" }] }, [])).toEqual({ attributes: {} });
  expect(withEvents({ attributes: {} }, [{ name: "purchase", at: "-P1D" }])).toEqual({ attributes: {}, events: [{ name: "purchase", at: "-P1D" }] });
});
