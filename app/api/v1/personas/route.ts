import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";
import { listed } from "@/lib/server/http/listed";

export const GET = memberRoute(routes.listPersonas, async ({ actor }) => listed(await container().personas.list(actor)));
export const POST = memberRoute(routes.createPersona, ({ actor, body }) => container().personas.create(actor, body));
