/** The pages of the demo, and the placements that each of them has: the one list, read by the pages' own bar and by what leads there. */
export const demoPages = [
  { path: "/demo", name: "Shop", placements: ["home-note", "home-hero", "site-alert"] },
  { path: "/demo/app", name: "App", placements: ["app-story"] },
  { path: "/demo/mail", name: "Newsletter", placements: ["newsletter-lead"] },
] as const;

export type DemoPage = (typeof demoPages)[number];

/** Where in the demo these placements can be seen, and those that no page of it has. */
export function demoPagesWith(placements: readonly string[]): { readonly pages: readonly DemoPage[]; readonly missing: readonly string[] } {
  const has = (page: DemoPage, key: string): boolean => page.placements.some((each) => each === key);
  return { pages: demoPages.filter((page) => placements.some((key) => has(page, key))), missing: placements.filter((key) => !demoPages.some((page) => has(page, key))) };
}

/** A page of the demo, visited as a persona (null: whom it opens with), as an environment shows it. */
export function demoAddress({ path }: Pick<DemoPage, "path">, visit: { readonly persona: string | null; readonly environment: string }): string {
  const query = new URLSearchParams({ environment: visit.environment, ...(visit.persona === null ? {} : { persona: visit.persona }) });
  return `${path}?${query.toString()}`;
}
