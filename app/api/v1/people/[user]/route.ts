import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const PATCH = memberRoute(routes.updatePerson, ({ actor, params, body }) => container().people.change(actor, params.user, body));
export const DELETE = memberRoute(routes.removePerson, ({ actor, params }) => container().people.remove(actor, params.user));
