import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const GET = memberRoute(routes.listSaves, ({ actor, params }) => container().campaigns.saves(actor, params.id));
