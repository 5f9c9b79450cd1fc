import { expect, it } from "vitest";
import { saidCards, type FarCard } from "./said-cards";

const size = { width: 800, height: 600 };
const from = (zoom: number) => ({ x: 400, y: 0, zoom });
const card = (title: string, x: number, height: number): FarCard => ({ box: { x, y: 100, width: 264, height }, title, standing: null, isStrong: false });
const flow = [card("Who is it?", -132, 60), card("Gold", -424, 124), card("Far away", 9000, 124)];

/** The names, each as often as it has lines. */
const linesFrom = (zoom: number, cards = flow) => saidCards(cards, from(zoom), size).map((said) => [said.card.title, said.lines]);

it.each([
  { why: "right below the size of cards, a name has as many lines as its box holds; what is out of view is not said", zoom: 0.39, said: [["Who is it?", 1], ["Gold", 3]] },
  { why: "farther away a low box holds no words, a high one still does", zoom: 0.17, said: [["Who is it?", 0], ["Gold", 1]] },
  { why: "where no word fits there is still room for a mark", zoom: 0.1, said: [["Who is it?", 0], ["Gold", 0]] },
  { why: "from very far boxes are silent", zoom: 0.05, said: [] },
])("$why", ({ zoom, said }) => {
  expect(linesFrom(zoom)).toEqual(said);
});

it("where hundreds of cards are in view at once, none says anything", () => {
  const crowd = Array.from({ length: 201 }, (_, index) => card(`Card ${index}`, index, 124));
  expect(linesFrom(0.3, crowd)).toEqual([]);
  expect(linesFrom(0.3, crowd.slice(1))).toHaveLength(200);
});
