import { personasOf } from "../demo-personas";
import { expect, test } from "../fixtures";
import { CampaignPage } from "../pages/campaign-page";
import { appUrl, workspace } from "../product";

test("a headline says each visitor's own city; whoever comes from nowhere reads the fallback, and a tag without one is refused", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page, settings } = campaign;
  const made = await page.request.post(`${appUrl}/api/v1/campaigns`, { headers: { "Thenwise-Workspace": workspace, Origin: appUrl }, data: { name: "Their own city", placements: ["home-hero"] } });
  const { id }: { id: string } = await made.json();
  await campaign.open(id);
  await page.locator("[data-card]").last().click();
  await settings.getByRole("button", { name: "Make a variant" }).first().click();
  await expect(settings.getByText("It still shows just what the default shows. Change something below.")).toBeVisible();

  const headline = settings.getByRole("textbox", { name: /^Headline/ });
  await headline.fill("Hello , the snow is here");
  await expect(settings.getByText("Unlike the default: Headline.")).toBeVisible();
  await headline.press("Home");
  for (let letter = 0; letter < "Hello ".length; letter += 1) await headline.press("ArrowRight");
  await settings.getByRole("button", { name: "Insert what is known of the visitor into Headline" }).click();
  const box = page.getByRole("dialog", { name: "What is known of the visitor" });
  await expect(box.getByRole("button", { name: "Insert" })).toBeDisabled();
  await box.getByRole("combobox", { name: "What to insert" }).click();
  await page.getByRole("option", { name: "City", exact: true }).click();
  // The fallback is shorter than what stands before the tag, and its box is left before the press: neither moves the place.
  await box.getByRole("textbox", { name: /^Where it is not known, say/ }).fill("you");
  await box.getByRole("button", { name: "Insert" }).click();
  await expect(headline).toHaveValue("Hello {{city|you}}, the snow is here");

  const drawing = settings.frameLocator("iframe").first();
  await expect(drawing.getByText("Hello you, the snow is here")).toBeVisible();
  await campaign.face("Camille").click();
  await expect(drawing.getByText("Hello Lyon, the snow is here")).toBeVisible();

  await headline.fill("Hello {{city}}");
  await expect(settings.getByRole("alert").filter({ hasText: "A merge tag names an attribute and what to say where it is not known" })).toBeVisible();
});

test("a variant begins as another campaign's, and is compared with what everybody else sees", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page, settings } = campaign;
  const made = await page.request.post(`${appUrl}/api/v1/campaigns`, { headers: { "Thenwise-Workspace": workspace, Origin: appUrl }, data: { name: "Begun elsewhere", placements: ["home-hero"] } });
  const { id }: { id: string } = await made.json();
  await campaign.open(id);
  await page.locator("[data-card]").last().click();
  await settings.getByRole("button", { name: "Start from …" }).click();
  await page.getByPlaceholder("Search variants").fill("thank");
  await page.getByRole("option", { name: /^Thank you/ }).click();
  await expect(settings.getByRole("textbox", { name: /^Headline/ })).toHaveValue("Your next repair is on us");
  await expect(settings.getByLabel("Name of the variant")).toHaveValue("Thank you");

  // Where the button leads is tried once the hand rests.
  const address = settings.getByRole("textbox", { name: /^Button leads to/ });
  await address.fill(`${appUrl}/demo`);
  await expect(settings.getByText("This address answers.")).toBeVisible();
  await address.fill(`${appUrl}/demo/gone`);
  await expect(settings.getByText("There is no page at this address (404).")).toBeVisible();
  await address.fill("http://127.0.0.1:5432/");
  await expect(settings.getByText("This address is not on the public internet, so it cannot be tried from here.")).toBeVisible();

  await settings.getByRole("button", { name: "Compare with the default" }).click();
  const beside = settings.getByRole("group", { name: "Compared with the default" });
  await expect(beside).toContainText("Your next repair is on us");
  await expect(beside.locator("iframe")).toBeVisible();
  await settings.getByRole("button", { name: "Start from …" }).click();
  await page.getByRole("option", { name: /^The default/ }).click();
  await expect(beside).toContainText("The variant says the same as the default in every field.");
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(settings.getByRole("textbox", { name: /^Headline/ })).toHaveValue("Your next repair is on us");

  // With room for both, the drawing stands beside the form; the edge takes the keyboard, and this browser keeps the width.
  const sideOfDrawing = async (): Promise<"above" | "beside"> => {
    const [form, drawing] = [await settings.getByLabel("Name of the variant").boundingBox(), await settings.locator("iframe").first().boundingBox()];
    return (drawing?.x ?? 0) > (form?.x ?? 0) + (form?.width ?? 0) ? "beside" : "above";
  };
  expect(await sideOfDrawing()).toBe("above");
  await settings.getByRole("button", { name: "Make the panel wide" }).click();
  await expect.poll(sideOfDrawing).toBe("beside");
  await page.reload();
  await expect.poll(sideOfDrawing).toBe("beside");
  await page.getByRole("separator", { name: "Width of the panel" }).press("End");
  await expect.poll(sideOfDrawing).toBe("above");
});

test("a variant speaks the languages of its placement: what is missing is said, and each visitor reads their own", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page, settings } = campaign;
  const post = (path: string, data: object) => page.request.post(`${appUrl}/api/v1${path}`, { headers: { "Thenwise-Workspace": workspace, Origin: appUrl }, data });
  await post("/placements", { key: "spoken-note", name: "Spoken note", description: "", channel: "web", contentType: "text", baseline: null });
  const { id }: { id: string } = await (await post("/campaigns", { name: "In two languages", placements: ["spoken-note"] })).json();

  await page.goto(`/${workspace}/placements?open=spoken-note`);
  for (const language of ["English", "French"]) {
    await page.getByRole("combobox", { name: "Add a language" }).click();
    await page.getByPlaceholder("Search, or type a tag such as pt-BR").fill(language);
    await page.getByRole("option", { name: new RegExp(`^${language}`) }).first().click();
    await expect(page.getByRole("region", { name: "Languages" }).getByRole("listitem").filter({ hasText: language })).toBeVisible();
  }
  await page.getByRole("button", { name: "Save", exact: true }).click();
  await expect(page.getByText("Saved Spoken note")).toBeVisible();

  await campaign.open(id);
  await page.locator("[data-card]").last().click();
  await settings.getByRole("button", { name: "Make a variant" }).click();
  await settings.getByRole("textbox", { name: /^Text/ }).fill("Welcome in");
  const french = settings.getByRole("tab", { name: /^French/ });
  await expect(french).toContainText("1 missing");
  await page.getByRole("button", { name: /^Findings/ }).click();
  await expect(page.getByRole("complementary", { name: "Findings" })).toContainText("is not whole in French: Text.");
  await page.getByRole("button", { name: "Close and go back to the settings" }).click();
  await french.click();
  await settings.getByRole("textbox", { name: /^Text/ }).fill("Soyez les bienvenus");
  await expect(french).not.toContainText("missing");
  await expect(settings.locator("iframe").first().contentFrame().getByText("Soyez les bienvenus")).toBeVisible();
  await expect(campaign.saved).toBeVisible();

  // As they are drawn in the preview, so they are answered.
  await campaign.face("Camille").click();
  await page.getByRole("button", { name: "Preview", exact: true }).click();
  const preview = page.getByRole("complementary", { name: "Preview" });
  await expect(preview.locator("iframe").first().contentFrame().getByText("Soyez les bienvenus")).toBeVisible();
  await expect(preview.getByText("In French, which they read.")).toBeVisible();
  await campaign.face("Callum").click();
  await expect(preview.locator("iframe").first().contentFrame().getByText("Welcome in")).toBeVisible();
});

test("the wheel over a drawing moves the settings it stands in", async ({ as }) => {
  const campaign = new CampaignPage(await as("editor"));
  const { page } = campaign;
  await campaign.open("cmp_vip_hero");
  await campaign.card(/Thank you/).click();
  await campaign.settings.locator("iframe").first().hover();
  await page.mouse.wheel(0, 300);
  await expect.poll(() => page.locator("[data-panel-body]").evaluate((body) => body.scrollTop)).toBeGreaterThan(100);
});

test("the demo shop opens as a persona and says who that is; as yourself it shows its own", async ({ as }) => {
  const page = await as("viewer");
  await page.goto("/demo");
  const chooser = page.getByRole("navigation", { name: "Visit as" });
  const hero = page.locator('[data-thenwise="home-hero"]');
  await expect(chooser.getByRole("link", { name: "Victoria" })).toHaveAttribute("aria-current", "true");
  await expect(chooser.getByText(/^You see it as Victoria does\. Returning VIP from Oslo\..* Choose somebody else, and see what changes\.$/)).toBeVisible();
  await expect(hero).toHaveAttribute("data-thenwise-variant");

  await chooser.getByRole("link", { name: "yourself" }).click();
  await expect(chooser.getByText(/^You see it as yourself: nearly nothing is known of you/)).toBeVisible();
  await expect(page.getByText(/^home-hero: the page’s own/)).toBeVisible();
  await expect(hero).not.toHaveAttribute("data-thenwise-variant");
  await chooser.getByRole("link", { name: "App" }).click();
  await expect(chooser.getByRole("link", { name: "yourself" }), "and stays so on the other pages").toHaveAttribute("aria-current", "true");
});

test("on a phone the chosen visitor of the demo shop is in sight, however far along the line", async ({ as }) => {
  const page = await as("viewer");
  const last = (await personasOf(page)).at(-1);
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`/demo?persona=${last?.id ?? ""}`);
  const chosen = page.getByRole("navigation", { name: "Visit as" }).getByRole("link", { name: last?.name ?? "" });
  await expect(chosen).toHaveAttribute("aria-current", "true");
  await expect(chosen).toBeInViewport({ ratio: 1 });
});

test("the demo shop speaks the language that its visitor reads", async ({ as }) => {
  const page = await as("viewer");
  const victoria = (await personasOf(page)).find(({ name }) => name === "Victoria");
  await page.goto(`/demo?persona=${victoria?.id ?? ""}`);
  const hero = page.locator('[data-thenwise="home-hero"]');
  await expect(hero.getByText(/The winter shells are yours first|Your next repair is on us/)).toBeVisible();
  await page.getByRole("link", { name: "Français" }).click();
  await expect(hero.locator('[lang="fr"]').getByText(/Les vestes d’hiver, à vous d’abord|Votre prochaine réparation est pour nous/)).toBeVisible();
});
