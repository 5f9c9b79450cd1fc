import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";

export const GET = memberRoute(routes.exportWorkspace, async ({ actor }) => container().workspaceFile.export(actor));
export const PUT = memberRoute(routes.importWorkspace, async ({ actor, body }) => container().workspaceFile.import(actor, body));
