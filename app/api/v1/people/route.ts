import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";
import { listed } from "@/lib/server/http/listed";

export const GET = memberRoute(routes.listPeople, async ({ actor }) => listed(await container().people.list(actor)));
export const POST = memberRoute(routes.invitePerson, ({ actor, body }) => container().people.invite(actor, body));
