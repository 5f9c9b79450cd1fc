import { readFileSync } from "node:fs";
import { expect, test } from "../fixtures";
import { workspace } from "../product";

const address = `/${workspace}/settings/workspace-file`;
type Named = { id: string; name: string };

test("a workspace is taken out as a file, changed, looked at and brought back in", async ({ as }) => {
  const page = await as("editor");
  await page.goto(address);
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Download the file" }).click();
  const saved = await download;
  expect(saved.suggestedFilename()).toBe(`${workspace}.workspace.json`);
  const text = readFileSync(await saved.path(), "utf8");
  const choose = (name: string, content: string) => page.getByLabel("Workspace file", { exact: true }).setInputFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
  const section = page.getByRole("region", { name: "Import" }).or(page.locator("section", { hasText: "Import" })).last();

  await choose("same.json", text);
  await expect(section).toContainText("the workspace is like this already");

  await choose("not-json.txt", "hello");
  await expect(page.getByRole("alert").filter({ hasText: "not-json.txt is not a workspace file" })).toContainText("is not JSON");

  const file: { audiences: Named[]; personas: Named[]; order: { personas: string[] } } = JSON.parse(text);
  const [audience] = file.audiences;
  const [persona] = file.personas;
  if (audience === undefined || persona === undefined) throw new Error("the demo has an audience and a persona");
  const before = audience.name;
  audience.name = "Those who came back";
  file.personas.push({ ...persona, id: "per_from_file", name: "Filippa" });
  file.order.personas.push("per_from_file");
  await choose("changed.json", JSON.stringify(file));
  const changes = section.getByRole("list", { name: "What would change" });
  await expect(section).toContainText("changed.json: 1 added, 1 changed.");
  await expect(changes).toContainText(`Name: Those who came back (was: ${before}).`);
  await expect(changes).toContainText("Persona Filippa");
  await section.getByRole("button", { name: "Bring it in" }).click();
  await expect(page.getByText("1 added, 1 changed. Nothing went live")).toBeVisible();

  await page.goto(`/${workspace}/audiences`);
  await expect(page.getByRole("main")).toContainText("Those who came back");

  // Back to what it was: what the first file does not hold is taken away, and said to be.
  await page.goto(address);
  await choose("first.json", text);
  await section.getByRole("radio", { name: "Make the workspace like the file" }).click();
  await expect(changes).toContainText("Removed");
  await section.getByRole("button", { name: "Bring it in and remove 1" }).click();
  await expect(page.getByText("1 changed, 1 removed. Nothing went live")).toBeVisible();
  await page.goto(`/${workspace}/personas`);
  await expect(page.getByRole("main")).not.toContainText("Filippa");
});

test("what somebody else saved meanwhile is not written over", async ({ as, mayLog }) => {
  mayLog(/status of 409/);
  const page = await as("editor");
  await page.goto(address);
  const exported = await page.request.get(`/api/v1/workspace-file`, { headers: { "Thenwise-Workspace": workspace } });
  const file: { personas: (Named & { story: string })[] } = await exported.json();
  const [first, second] = file.personas;
  if (first === undefined || second === undefined) throw new Error("the demo has two personas");
  const story = first.story;
  first.story = `${story} In a file.`;
  await page.getByLabel("Workspace file", { exact: true }).setInputFiles({ name: "mine.json", mimeType: "application/json", buffer: Buffer.from(JSON.stringify(file)) });
  await expect(page.getByRole("button", { name: "Bring it in" })).toBeVisible();

  const theirs = await page.request.get(`/api/v1/personas/${second.id}`, { headers: { "Thenwise-Workspace": workspace } });
  const { revision }: { revision: number } = await theirs.json();
  await page.request.patch(`/api/v1/personas/${second.id}`, { headers: { "Thenwise-Workspace": workspace, Origin: new URL(page.url()).origin }, data: { revision, story: "Saved meanwhile." } });

  await page.getByRole("button", { name: "Bring it in" }).click();
  await page.getByRole("alert").getByRole("button", { name: "Compare again" }).click();
  await expect(page.getByRole("list", { name: "What would change" })).toContainText("Saved meanwhile.");
});

test("a viewer may take the file away and is told who may bring one in", async ({ as }) => {
  const page = await as("viewer");
  await page.goto(address);
  await expect(page.getByRole("button", { name: "Download the file" })).toBeVisible();
  await expect(page.getByText(/^As viewer you may not change the library\. Ask .+\.$/)).toBeVisible();
});
