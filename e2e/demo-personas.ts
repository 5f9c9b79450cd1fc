import { type Page } from "@playwright/test";
import { z } from "zod";
import { workspace } from "./product";
import { workspaceHeader } from "@/lib/api/headers";
import { personaDto, type PersonaDto } from "@/lib/api/personas";

const list = z.object({ data: z.array(personaDto) });

/** The saved personas, asked for by whoever is signed in. */
export async function personasOf(page: Page): Promise<readonly PersonaDto[]> {
  const response = await page.request.get("/api/v1/personas", { headers: { [workspaceHeader]: workspace } });
  return list.parse(await response.json()).data;
}
