import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";
import { listed } from "@/lib/server/http/listed";

export const GET = memberRoute(routes.listContentTypes, async ({ actor }) => listed(await container().contentTypes.list(actor)));
export const POST = memberRoute(routes.createContentType, ({ actor, body }) => container().contentTypes.create(actor, body));
