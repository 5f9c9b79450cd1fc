import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const GET = memberRoute(routes.getEventType, ({ actor, params }) => container().eventTypes.open(actor, params.name));
export const PATCH = memberRoute(routes.updateEventType, ({ actor, params, body }) => container().eventTypes.change(actor, params.name, body));
export const DELETE = memberRoute(routes.deleteEventType, ({ actor, params, query }) => container().eventTypes.remove(actor, params.name, query.revision));
