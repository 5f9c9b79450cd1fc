import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const DELETE = memberRoute(routes.revokeKey, ({ actor, params }) => container().keys.revoke(actor, params.id));
