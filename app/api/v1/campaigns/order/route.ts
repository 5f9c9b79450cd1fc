import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";
import { listed } from "@/lib/server/http/listed";

export const PUT = memberRoute(routes.orderCampaigns, async ({ actor, body }) => listed(await container().campaigns.order(actor, body)));
