import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const POST = memberRoute(routes.checkLink, ({ actor, body }) => container().links.check(actor, body));
