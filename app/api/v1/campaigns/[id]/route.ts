import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const GET = memberRoute(routes.getCampaign, ({ actor, params }) => container().campaigns.open(actor, params.id));
export const PATCH = memberRoute(routes.updateCampaign, ({ actor, params, body }) => container().campaigns.change(actor, params.id, body));
export const DELETE = memberRoute(routes.deleteCampaign, ({ actor, params, query }) => container().campaigns.remove(actor, params.id, query.revision));
