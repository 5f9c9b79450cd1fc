import { expect, test } from "../fixtures";
import { appUrl, workspace } from "../product";

const headers = { "Thenwise-Workspace": workspace, Origin: appUrl };

test("an editor asks, a publisher finds it on Today and publishes, and both see it done", async ({ as }) => {
  const [editor, publisher] = [await as("editor"), await as("publisher")];
  const made = await editor.request.post(`${appUrl}/api/v1/campaigns`, { headers, data: { name: "Wants to go live", placements: ["home-note"] } });
  const { id }: { id: string } = await made.json();
  await editor.goto(`/${workspace}/campaigns/${id}`);

  const greyed = editor.getByRole("button", { name: "Publish", exact: true });
  await expect(greyed).toHaveAttribute("aria-disabled", "true");
  await expect(greyed).toHaveAccessibleDescription("As editor you may not publish. Ask Paul Okafor or Ada Nordahl.");
  await editor.getByRole("button", { name: "Ask to publish …" }).click();
  const dialog = editor.getByRole("dialog", { name: "Ask to publish “Wants to go live”" });
  await expect(dialog.getByText("Ask Paul Okafor or Ada Nordahl.")).toBeVisible();
  await dialog.getByLabel("Note").fill("Before Friday, please");
  await dialog.getByRole("button", { name: "Ask to publish to Production" }).click();
  await expect(editor.getByText(/^You asked .* to publish this to Production: “Before Friday, please”$/)).toBeVisible();

  await publisher.goto(`/${workspace}`);
  const row = publisher.getByRole("listitem").filter({ hasText: "Wants to go live" }).filter({ hasText: "Asked for" });
  await expect(row).toContainText(/Edda Bergström asked .* to publish it to Production\./);
  await expect(row).toContainText("“Before Friday, please”");
  await row.getByRole("link", { name: "Look at the changes and publish: Wants to go live" }).click();
  await expect(publisher.getByText(/^Edda Bergström asked .*: “Before Friday, please”$/)).toBeVisible();
  await publisher.getByRole("button", { name: "Look at the changes and publish" }).click();
  await publisher.getByRole("button", { name: /^Publish release \d+ to production now$/ }).click();
  await publisher.getByRole("dialog", { name: /^Release \d+ is live in production$/ }).getByRole("button", { name: "Back to the campaign" }).click();
  await expect(publisher.getByText(/^Edda Bergström asked /)).toHaveCount(0);

  // Who asked sees it within seconds, without loading anything anew.
  await expect(editor.getByText(/^You asked /)).toHaveCount(0);
  await expect(editor.getByText("Live in Production", { exact: true })).toBeVisible();
});

test("a wish is taken back by who asked, and declined by who may publish", async ({ as }) => {
  const [editor, publisher] = [await as("editor"), await as("publisher")];
  const made = await editor.request.post(`${appUrl}/api/v1/campaigns`, { headers, data: { name: "Better not yet", placements: ["home-note"] } });
  const { id }: { id: string } = await made.json();
  const ask = () => editor.request.put(`${appUrl}/api/v1/campaigns/${id}/publish-wish`, { headers, data: { environment: "production", note: "" } });
  expect((await ask()).status()).toBe(200);
  await editor.goto(`/${workspace}/campaigns/${id}`);
  await editor.getByRole("button", { name: "Take it back" }).click();
  await expect(editor.getByText(/^You asked /)).toHaveCount(0);

  expect((await ask()).status()).toBe(200);
  await publisher.goto(`/${workspace}/campaigns/${id}`);
  await publisher.getByRole("button", { name: "Decline" }).click();
  await expect(publisher.getByText(/^Edda Bergström asked /)).toHaveCount(0);
  await expect(editor.getByText(/^You asked /)).toHaveCount(0);
});

test("whoever may not do something sees the button, why not, and whom to ask", async ({ as }) => {
  const [viewer, publisher] = [await as("viewer"), await as("publisher")];
  await publisher.goto(`/${workspace}/campaigns`);
  await expect(publisher.getByRole("main").getByRole("button", { name: "New campaign" })).toHaveAccessibleDescription("As publisher you may not make or change campaigns. Ask Edda Bergström or Ada Nordahl.");
  await viewer.goto(`/${workspace}/audiences`);
  await expect(viewer.getByRole("button", { name: "New audience" })).toHaveAccessibleDescription("As viewer you may not change the library. Ask Edda Bergström or Ada Nordahl.");
  await viewer.goto(`/${workspace}/settings/people`);
  await expect(viewer.getByText("As viewer you may not invite people or change their roles. Ask Ada Nordahl.")).toBeVisible();
});
