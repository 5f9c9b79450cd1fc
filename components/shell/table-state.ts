import { type Sort } from "@/components/ui/table-order";

/** What one looks at in a library; the address holds it. */
export type TableState = { readonly query: string; readonly sort: Sort; readonly archivedToo: boolean };

/** By name, as every library begins. */
const asItBegins: Sort = { by: "name", direction: "ascending" };

/** The state that an address asks for: `?q=vip&sort=-changed&archived=1`. */
export function tableStateOf(asked: URLSearchParams): TableState {
  const sort = asked.get("sort") ?? asItBegins.by;
  return {
    query: asked.get("q") ?? "",
    sort: sort.startsWith("-") ? { by: sort.slice(1), direction: "descending" } : { by: sort, direction: "ascending" },
    archivedToo: asked.get("archived") === "1",
  };
}

export function tableAddressOf({ query, sort, archivedToo }: TableState): string {
  const asked = new URLSearchParams();
  if (query !== "") asked.set("q", query);
  if (sort.by !== asItBegins.by || sort.direction !== asItBegins.direction) asked.set("sort", `${sort.direction === "descending" ? "-" : ""}${sort.by}`);
  if (archivedToo) asked.set("archived", "1");
  return asked.size === 0 ? "" : `?${asked.toString()}`;
}
