import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const GET = memberRoute(routes.getPersona, ({ actor, params }) => container().personas.open(actor, params.id));
export const PATCH = memberRoute(routes.updatePersona, ({ actor, params, body }) => container().personas.change(actor, params.id, body));
export const DELETE = memberRoute(routes.deletePersona, ({ actor, params, query }) => container().personas.remove(actor, params.id, query.revision));
