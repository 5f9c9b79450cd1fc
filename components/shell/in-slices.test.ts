import { expect, it } from "vitest";
import { inSlices } from "./in-slices";

it.each([0, 1, 7, 8, 9, 200])("all of %i are asked, in order, never more than a slice at once", async (count) => {
  let open = 0;
  let most = 0;
  const answers = await inSlices(
    Array.from({ length: count }, (_, index) => index),
    8,
    async (item) => {
      open += 1;
      most = Math.max(most, open);
      await Promise.resolve();
      open -= 1;
      return item * 2;
    },
  );
  expect(answers).toEqual(Array.from({ length: count }, (_, index) => index * 2));
  expect(most).toBeLessThanOrEqual(8);
});

it("others get their turn before the whole list is through", async () => {
  const order: string[] = [];
  setTimeout(() => order.push("somebody else"), 0);
  await inSlices(Array.from({ length: 20 }, (_, index) => index), 1, async (item) => order.push(`asked ${item}`));
  expect(order.indexOf("somebody else")).toBeGreaterThan(-1);
  expect(order.indexOf("somebody else")).toBeLessThan(20);
});
