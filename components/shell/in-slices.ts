/** A long list in slices, with a rest between them in which the page answers: nothing is left out and nothing is held up. */
export async function inSlices<Item, Answer>(items: readonly Item[], size: number, ask: (item: Item) => Promise<Answer>): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (let from = 0; from < items.length; from += size) {
    answers.push(...(await Promise.all(items.slice(from, from + size).map(ask))));
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  return answers;
}
