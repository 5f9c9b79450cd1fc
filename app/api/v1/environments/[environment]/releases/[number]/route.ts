import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const GET = memberRoute(routes.getRelease, ({ actor, params }) => container().releases.open(actor, params.environment, Number(params.number)));
