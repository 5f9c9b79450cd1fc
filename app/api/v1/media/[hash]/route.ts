import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const PATCH = memberRoute(routes.updatePicture, ({ actor, params, body }) => container().pictures.change(actor, params.hash, body));
export const DELETE = memberRoute(routes.deletePicture, ({ actor, params, query }) => container().pictures.remove(actor, params.hash, query.revision));
