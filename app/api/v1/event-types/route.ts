import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";
import { listed } from "@/lib/server/http/listed";

export const GET = memberRoute(routes.listEventTypes, async ({ actor }) => listed(await container().eventTypes.list(actor)));
export const POST = memberRoute(routes.createEventType, ({ actor, body }) => container().eventTypes.create(actor, body));
