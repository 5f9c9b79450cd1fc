import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const PATCH = memberRoute(routes.saveFlow, ({ actor, params, body }) => container().campaigns.saveFlow(actor, params.id, body));
