import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const GET = memberRoute(routes.getPlacement, ({ actor, params }) => container().placements.open(actor, params.key));
export const PATCH = memberRoute(routes.updatePlacement, ({ actor, params, body }) => container().placements.change(actor, params.key, body));
export const DELETE = memberRoute(routes.deletePlacement, ({ actor, params, query }) => container().placements.remove(actor, params.key, query.revision));
