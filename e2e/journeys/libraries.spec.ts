import { readFileSync } from "node:fs";
import { expect, test } from "../fixtures";
import { workspace } from "../product";

const csv = (text: string) => ({ name: "people.csv", mimeType: "text/csv", buffer: Buffer.from(text) });

test("people from a spreadsheet become personas: columns named, faults said by line, then all of them or none", async ({ as }) => {
  const page = await as("editor");
  await page.goto(`/${workspace}/personas`);
  await page.getByRole("button", { name: "Import and export" }).click();
  await page.getByRole("menuitem", { name: "Import from CSV…" }).click();
  const sheet = page.getByRole("dialog", { name: "Import personas" });
  const file = sheet.getByLabel("CSV file", { exact: true });

  await file.setInputFiles(csv("Name;Country;Orders;Shoe\r\nGréta;France;3;42\r\nHalvar;Norway;many;43\r\n"));
  await expect(sheet).toContainText("people.csv, 2 lines. Step 2 of 3");
  await expect(sheet.getByRole("combobox", { name: "What “Name” says" })).toHaveText(/Name/);
  await expect(sheet.getByRole("combobox", { name: "What “Country” says" })).toHaveText(/Country/);
  await expect(sheet.getByRole("combobox", { name: "What “Shoe” says" })).toHaveText(/Leave it out/);
  await sheet.getByRole("button", { name: "Look at the personas" }).click();

  const faults = sheet.getByRole("table", { name: "What does not read" });
  await expect(faults.getByRole("row").nth(1)).toContainText(/3\s*Orders\s*“many” is not a number/);
  await expect(sheet.getByRole("button", { name: /^Import/ })).toBeDisabled();
  await sheet.getByRole("checkbox", { name: "Leave out the line that does not read" }).click();
  await sheet.getByRole("button", { name: "Import 1 persona" }).click();
  await expect(page.getByText("1 persona added, 0 changed")).toBeVisible();
  await expect(page.getByRole("button", { name: "Gréta", exact: true })).toBeVisible();
  await expect(page.getByRole("button", { name: "Halvar", exact: true })).toHaveCount(0);

  // The same people once more, with what is now known: one is changed, one added.
  await page.getByRole("button", { name: "Import and export" }).click();
  await page.getByRole("menuitem", { name: "Import from CSV…" }).click();
  await sheet.getByLabel("Or paste from a spreadsheet").fill("Name\tCountry\tOrders\nGréta\tFrance\t4\nHalvar\tNorway\t1");
  await sheet.getByRole("button", { name: "Read what I pasted" }).click();
  await expect(sheet, "a name is no id until somebody says so").toContainText("Every line adds somebody");
  await sheet.getByRole("combobox", { name: "Whom a line changes" }).click();
  await page.getByRole("option", { name: "Who has the same name" }).click();
  await sheet.getByRole("button", { name: "Look at the personas" }).click();
  await expect(sheet).toContainText("1 persona would be added and 1 changed.");
  await sheet.getByRole("button", { name: "Import 2 personas" }).click();
  await expect(page.getByRole("button", { name: "Halvar", exact: true })).toBeVisible();

  // Out again as CSV: bringing that in changes nothing.
  await page.getByRole("button", { name: "Import and export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Export as CSV" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(`${workspace}.personas.csv`);
  const text = readFileSync(await saved.path(), "utf8");
  expect(text).toContain("Halvar");
  await page.getByRole("button", { name: "Import and export" }).click();
  await page.getByRole("menuitem", { name: "Import from CSV…" }).click();
  await file.setInputFiles(csv(text));
  await sheet.getByRole("button", { name: "Look at the personas" }).click();
  await sheet.getByRole("button", { name: /^Import \d+ personas$/ }).click();
  await expect(page.getByText("Nothing to change: they are like that already")).toBeVisible();
});

test("a hundred thousand lines are read while the page still answers, and a few of them taken", async ({ as }) => {
  const page = await as("editor");
  await page.goto(`/${workspace}/personas`);
  await page.getByRole("button", { name: "Import and export" }).click();
  await page.getByRole("menuitem", { name: "Import from CSV…" }).click();
  const sheet = page.getByRole("dialog", { name: "Import personas" });
  const lines = Array.from({ length: 100_000 }, (_each, index) => `visitor ${index},France,${index % 9}`);
  await page.evaluate(() => {
    const waits: number[] = [];
    new PerformanceObserver((list) => waits.push(...list.getEntries().map(({ duration }) => duration))).observe({ type: "longtask", buffered: false });
    Object.assign(globalThis, { waits });
  });
  await sheet.getByLabel("CSV file", { exact: true }).setInputFiles(csv(`name,country,orders\n${lines.join("\n")}\n`));
  await sheet.getByRole("button", { name: "Look at the personas" }).click();
  await expect(sheet).toContainText("A workspace keeps at most 10,000 personas");
  await expect(sheet.getByRole("radio", { name: "All of them" })).toBeDisabled();
  const waits: number[] = JSON.parse(await page.evaluate("JSON.stringify(waits)"));
  expect(Math.max(0, ...waits), "the longest time the page did not answer, in ms").toBeLessThan(1000);
  await sheet.getByRole("radio", { name: "A sample" }).click();
  await sheet.getByLabel("How many", { exact: true }).fill("12");
  await expect(sheet.getByRole("button", { name: "Import 12 personas" })).toBeEnabled();
});

test("what an audience, an attribute and a placement are used by can be looked up, and each can be duplicated and archived", async ({ as }) => {
  const page = await as("editor");
  for (const { path, what, make } of [
    { path: "placements", what: "Home hero", make: "Create placement" },
    { path: "audiences", what: "Returning VIPs", make: "Create audience" },
    { path: "attributes", what: "Country", make: "Create attribute" },
  ]) {
    await page.goto(`/${workspace}/${path}`);
    await page.getByRole("button", { name: new RegExp(`^(Used by|Live in).*: ${what}$`) }).click();
    await expect(page.getByRole("dialog", { name: `Where ${what} is used` }).getByRole("link").first()).toBeVisible();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: `What to do with ${what}`, exact: true }).click();
    await page.getByRole("menuitem", { name: "Duplicate" }).click();
    await page.getByRole("button", { name: make }).click();
    await expect(page.getByRole("button", { name: `${what} (copy)`, exact: true })).toBeVisible();
    await expect(page.getByText("Not used yet").first()).toBeVisible();

    const copy = page.getByRole("button", { name: `${what} (copy)`, exact: true });
    const menu = page.getByRole("button", { name: `What to do with ${what} (copy)`, exact: true });
    await menu.click();
    await page.getByRole("menuitem", { name: "Archive" }).click();
    await expect(copy).toHaveCount(0);
    await page.getByRole("checkbox", { name: "Show archived" }).click();
    await expect(copy).toBeVisible();
    await menu.click();
    await page.getByRole("menuitem", { name: "Take out of the archive" }).click();
    await expect(page.getByText(`“${what} (copy)” is out of the archive`)).toBeVisible();
  }
});

test("one library travels as a file, and what it would change is shown first", async ({ as }) => {
  const page = await as("editor");
  await page.goto(`/${workspace}/audiences`);
  await page.getByRole("button", { name: "Import and export" }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("menuitem", { name: "Export as JSON" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(`${workspace}.audiences.json`);
  const file: { audiences: { name: string; description: string }[]; campaigns: unknown[] } = JSON.parse(readFileSync(await saved.path(), "utf8"));
  expect(file.campaigns).toEqual([]);
  const [first] = file.audiences;
  if (first === undefined) throw new Error("the demo has an audience");
  first.description = "Said in a file.";
  await page.getByRole("button", { name: "Import and export" }).click();
  await page.getByRole("menuitem", { name: "Import JSON…" }).click();
  const sheet = page.getByRole("dialog", { name: "Import audiences" });
  await sheet.getByLabel("JSON file", { exact: true }).setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) });
  await expect(sheet.getByRole("list", { name: "What would change" })).toContainText("Said in a file.");
  await sheet.getByRole("button", { name: "Bring it in" }).click();
  await expect(page.getByRole("main")).toContainText("Said in a file.");
});

test("a content type of one's own: from one of ours, with a field more, in a placement, archived, and kept while it is used", async ({ as, mayLog }) => {
  mayLog(/409 \(Conflict\)/);
  const page = await as("editor");
  const key = `story-${Date.now().toString(36)}`;
  await page.goto(`/${workspace}/content-types`);
  const sheet = page.getByRole("dialog");
  await page.getByRole("button", { name: "Text", exact: true }).click();
  await expect(sheet.getByRole("table", { name: "Fields of Text" })).toContainText("Link leads to");
  await sheet.getByRole("button", { name: "Make my own from it" }).click();
  await sheet.getByRole("textbox", { name: "Name" }).fill(`Story ${key}`);
  await sheet.getByRole("textbox", { name: "Key" }).first().fill(key);
  await sheet.getByRole("button", { name: "Add a field" }).click();
  await sheet.getByRole("listitem", { name: /^field/ }).getByRole("textbox", { name: "Label" }).fill("Author");
  await expect(sheet.getByRole("region", { name: "As marketers fill it in" }).getByRole("textbox", { name: /Author/ })).toBeVisible();
  await sheet.getByRole("button", { name: "Create content type" }).click();
  const row = page.getByRole("row", { name: new RegExp(key) });
  await expect(row).toContainText(/Your own.*Like Text.*Author.*Not used yet/s);

  await page.goto(`/${workspace}/placements?new=placement`);
  await sheet.getByRole("textbox", { name: "Name" }).fill(`Place ${key}`);
  await sheet.getByRole("textbox", { name: "Key" }).fill(key);
  await sheet.getByRole("radio", { name: new RegExp(key) }).click();
  await sheet.getByRole("button", { name: "Create placement" }).click();
  await expect(page.getByRole("button", { name: `Place ${key}`, exact: true })).toBeVisible();

  await page.goto(`/${workspace}/content-types`);
  await row.getByRole("button", { name: /^What to do/ }).click();
  await page.getByRole("menuitem", { name: "Delete…" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete content type" }).click();
  await expect(page.getByRole("alertdialog")).toContainText(`Placement Place ${key}`);
  await page.getByRole("alertdialog").getByRole("button", { name: "Cancel" }).click();
  await row.getByRole("button", { name: /^What to do/ }).click();
  await page.getByRole("menuitem", { name: "Archive" }).click();
  await expect(row).toHaveCount(0);
  await page.getByRole("checkbox", { name: "Show archived" }).click();
  await expect(row).toContainText("Archived");
});

test("a library stands as one asks: by any column, searched, and a link shows a colleague the same", async ({ as }) => {
  const page = await as("viewer");
  await page.goto(`/${workspace}/attributes`);
  const names = page.getByRole("rowheader").getByRole("button");
  const column = (name: string) => page.getByRole("columnheader", { name });
  await expect(column("Attribute")).toHaveAttribute("aria-sort", "ascending");
  await expect(names.first()).toHaveText("App version");
  await column("Attribute").getByRole("button").press("Enter");
  await expect(column("Attribute")).toHaveAttribute("aria-sort", "descending");
  await expect(names.last()).toHaveText("App version");
  await column("Type").getByRole("button").click();
  await expect(column("Attribute")).toHaveAttribute("aria-sort", "none");
  await expect(names.first()).toHaveText("Birthday");

  // A click beside the name opens it as well, and what was looked at is where one comes back to.
  await page.getByRole("row", { name: /^Birthday/ }).getByRole("cell", { name: "Who they are" }).click();
  await expect(page.getByRole("dialog", { name: "Birthday" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "Birthday", exact: true })).toBeFocused();

  await page.getByRole("searchbox", { name: "Search attributes" }).fill("last");
  await expect(page.getByRole("status").filter({ hasText: "1 shown" })).toBeVisible();
  await expect(page).toHaveURL(/\?q=last&sort=type$/);

  await page.reload();
  await expect(page.getByRole("searchbox", { name: "Search attributes" })).toHaveValue("last");
  await expect(column("Type")).toHaveAttribute("aria-sort", "ascending");
  // The way to the page itself shows the whole of it again.
  await page.getByRole("navigation", { name: "Workspace" }).getByRole("link", { name: "Attributes" }).click();
  await expect(page.getByRole("searchbox", { name: "Search attributes" })).toHaveValue("");
  await expect(column("Attribute")).toHaveAttribute("aria-sort", "ascending");
});

test("a library is one click away from a campaign, and a bookmark from when it stood among the settings still leads there", async ({ as }) => {
  const page = await as("editor");
  await page.goto(`/${workspace}/campaigns/cmp_vip_hero`);
  for (const name of ["Attributes", "Content types"]) {
    await page.getByRole("navigation", { name: "Workspace" }).getByRole("link", { name }).click();
    await expect(page.getByRole("heading", { level: 1, name })).toBeVisible();
    await page.goBack();
  }
  await page.goto(`/${workspace}/settings/attributes?open=country`);
  await expect(page).toHaveURL(new RegExp(`/${workspace}/attributes\\?open=country$`));
  await expect(page.getByRole("dialog").getByRole("textbox", { name: "Name" })).toHaveValue("Country");
});

test("what is open over a library stands in the address: a reload opens it again, and so does a link", async ({ as }) => {
  const page = await as("editor");
  for (const { list, name, address } of [
    { list: "audiences", name: "Returning VIPs", address: /\/audiences\?open=aud_/ },
    { list: "placements", name: "Home note", address: /\/placements\?open=home-note$/ },
    { list: "attributes", name: "Country", address: /\/attributes\?open=country$/ },
    { list: "content-types", name: "Hero", address: /\/content-types\?open=hero$/ },
  ]) {
    await page.goto(`/${workspace}/${list}`);
    await page.getByRole("main").getByRole("button", { name, exact: true }).click();
    const sheet = page.getByRole("dialog", { name });
    await expect(sheet).toBeVisible();
    await expect(page).toHaveURL(address);
    await page.reload();
    await expect(sheet).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(sheet).toBeHidden();
    await expect(page).toHaveURL(new RegExp(`/${list}$`));
    await page.goto(`/${workspace}/${list}?open=gone`);
    await expect(page.getByText("What this link leads to is not here any more.")).toBeVisible();
    await expect(page).toHaveURL(new RegExp(`/${list}$`));
  }
});

test("on a phone a library reads without scrolling sideways, and is sorted all the same", async ({ as }) => {
  const page = await as("viewer");
  await page.setViewportSize({ width: 390, height: 844 });
  for (const { path, name, column } of [
    { path: "audiences", name: "Cart abandoners", column: "Used" },
    { path: "placements", name: "App story", column: "Channel" },
    { path: "personas", name: "Benoît", column: "What is known" },
    { path: "attributes", name: "App version", column: "Type" },
    { path: "content-types", name: "Alert", column: "Made by" },
  ]) {
    await page.goto(`/${workspace}/${path}`);
    await expect(page.getByRole("button", { name, exact: true })).toBeVisible();
    await page.getByRole("button", { name: /^Sorted: / }).click();
    await page.getByRole("menuitem", { name: column }).click();
    await expect(page.getByRole("button", { name: `Sorted: ${column}` })).toBeVisible();
    expect(await page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth"), path).toBe(0);
  }

  await page.goto(`/${workspace}/personas`);
  const camille = page.getByRole("row").filter({ hasText: "Camille" });
  await expect(camille.getByRole("cell").filter({ hasText: "personalization" }), "what somebody agreed to is called by its name").toHaveText(/^Consentpersonalization \(content that fits them\)/);
  await expect(camille.getByText("Consent", { exact: true })).toBeVisible();
});
