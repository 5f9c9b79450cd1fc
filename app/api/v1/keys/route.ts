import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";
import { listed } from "@/lib/server/http/listed";

export const GET = memberRoute(routes.listKeys, async ({ actor }) => listed(await container().keys.list(actor)));
export const POST = memberRoute(routes.createKey, ({ actor, body }) => container().keys.create(actor, body));
