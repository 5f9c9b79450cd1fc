import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const GET = memberRoute(routes.getWorkspace, async ({ actor }) => container().workspaces.settings(actor));
export const PATCH = memberRoute(routes.updateWorkspace, async ({ actor, body }) => container().workspaces.change(actor, body));
