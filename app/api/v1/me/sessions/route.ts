import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { personRoute } from "@/lib/server/http/define-route";
import { ok } from "@/lib/std/result";

export const DELETE = personRoute(routes.signOutEverywhere, async ({ actor }) => ok(await container().sessions.closeAllOf(actor)));
