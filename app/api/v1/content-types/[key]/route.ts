import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const GET = memberRoute(routes.getContentType, ({ actor, params }) => container().contentTypes.open(actor, params.key));
export const PATCH = memberRoute(routes.updateContentType, ({ actor, params, body }) => container().contentTypes.change(actor, params.key, body));
export const DELETE = memberRoute(routes.deleteContentType, ({ actor, params, query }) => container().contentTypes.remove(actor, params.key, query.revision));
