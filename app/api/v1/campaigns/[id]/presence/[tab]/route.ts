import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const PUT = memberRoute(routes.bePresent, ({ actor, params }) => container().presence.bePresent(actor, params.id, params.tab));
