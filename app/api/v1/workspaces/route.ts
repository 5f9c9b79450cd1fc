import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { personRoute } from "@/lib/server/http/define-route";
import { listed } from "@/lib/server/http/listed";

export const GET = personRoute(routes.listWorkspaces, async ({ actor }) => listed(await container().workspaces.list(actor)));
