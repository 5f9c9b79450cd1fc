import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";
import { listed } from "@/lib/server/http/listed";

export const GET = memberRoute(routes.listPlacements, async ({ actor }) => listed(await container().placements.list(actor)));
export const POST = memberRoute(routes.createPlacement, ({ actor, body }) => container().placements.create(actor, body));
