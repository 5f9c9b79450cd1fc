import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const PUT = memberRoute(routes.askToPublish, ({ actor, params, body }) => container().publishWishes.ask(actor, params.id, body));
export const DELETE = memberRoute(routes.takeBackPublishWish, ({ actor, params }) => container().publishWishes.takeBack(actor, params.id));
