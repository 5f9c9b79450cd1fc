import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const GET = memberRoute(routes.getAttribute, ({ actor, params }) => container().attributes.open(actor, params.key));
export const PATCH = memberRoute(routes.updateAttribute, ({ actor, params, body }) => container().attributes.change(actor, params.key, body));
export const DELETE = memberRoute(routes.deleteAttribute, ({ actor, params, query }) => container().attributes.remove(actor, params.key, query.revision));
