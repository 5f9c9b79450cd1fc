import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";
import { listed } from "@/lib/server/http/listed";

export const PUT = memberRoute(routes.bePresent, async ({ actor, params }) => listed(await container().presence.bePresent(actor, params.id, params.tab)));
