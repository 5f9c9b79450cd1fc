import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";
import { listed } from "@/lib/server/http/listed";

export const GET = memberRoute(routes.listAudiences, async ({ actor }) => listed(await container().audiences.list(actor)));
export const POST = memberRoute(routes.createAudience, ({ actor, body }) => container().audiences.create(actor, body));
