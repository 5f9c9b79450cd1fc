import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";
import { listed } from "@/lib/server/http/listed";

export const GET = memberRoute(routes.listCampaigns, async ({ actor }) => listed(await container().campaigns.list(actor)));
export const POST = memberRoute(routes.createCampaign, ({ actor, body }) => container().campaigns.create(actor, body));
