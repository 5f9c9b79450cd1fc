import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";
import { listed } from "@/lib/server/http/listed";

export const GET = memberRoute(routes.listPictures, async ({ actor }) => listed(await container().pictures.list(actor)));
export const POST = memberRoute(routes.addPicture, ({ actor, query, file }) => container().pictures.add(actor, { name: query.name, file }));
