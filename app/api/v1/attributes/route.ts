import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";
import { listed } from "@/lib/server/http/listed";

export const GET = memberRoute(routes.listAttributes, async ({ actor }) => listed(await container().attributes.list(actor)));
export const POST = memberRoute(routes.createAttribute, ({ actor, body }) => container().attributes.create(actor, body));
