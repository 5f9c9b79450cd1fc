import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { openRoute } from "@/lib/server/http/define-route";

export const POST = openRoute(routes.welcome, ({ body, door }) => container().signIn.redeem(body, door));
