/** The order with one id a place up or down; the same order when it cannot go there. */
export function moveCampaign<Id extends string>(order: readonly Id[], id: Id, by: -1 | 1): readonly Id[] {
  const from = order.indexOf(id);
  const to = from + by;
  const other = order[to];
  if (from < 0 || other === undefined) return order;
  return order.with(from, other).with(to, id);
}
