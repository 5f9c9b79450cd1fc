import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const GET = memberRoute(routes.getAudience, ({ actor, params }) => container().audiences.open(actor, params.id));
export const PATCH = memberRoute(routes.updateAudience, ({ actor, params, body }) => container().audiences.change(actor, params.id, body));
export const DELETE = memberRoute(routes.deleteAudience, ({ actor, params, query }) => container().audiences.remove(actor, params.id, query.revision));
