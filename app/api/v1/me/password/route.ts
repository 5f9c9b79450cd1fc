import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { personRoute } from "@/lib/server/http/define-route";

export const PUT = personRoute(routes.changePassword, ({ actor, body, door }) => container().signIn.changePassword(actor, body, door));
