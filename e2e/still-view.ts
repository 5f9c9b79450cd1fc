import { type Page } from "@playwright/test";

/** What part of the drawing is seen, as its style says it, once it no longer moves. */
export function stillView(page: Page): Promise<string> {
  return page.locator(".react-flow__viewport").evaluate(async (element) => {
    let [last, same] = ["", 0];
    while (same < 10) {
      await new Promise(requestAnimationFrame);
      same = element.style.transform === last ? same + 1 : 0;
      last = element.style.transform;
    }
    return last;
  });
}
