import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NothingPublished } from "./nothing-published";

const drawn = (elsewhere: boolean): string => renderToStaticMarkup(<NothingPublished name="Staging" elsewhere={elsewhere} campaigns="/northbound/campaigns" />);

test("where something is live in another environment, that nothing is in this one is a line", () => {
  expect(drawn(true)).toMatch(/^<p [^>]*>Nothing was published to Staging yet: there every visitor sees the defaults\.<\/p>$/);
});

test("before anything was published anywhere, the page says how to begin", () => {
  expect(drawn(false)).toContain("Publish a campaign from its page");
  expect(drawn(false)).toContain('href="/northbound/campaigns"');
});
