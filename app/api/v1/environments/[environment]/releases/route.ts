import { limits } from "@/lib/api/limits";
import { routes } from "@/lib/api/routes";
import { container } from "@/lib/server/container";
import { memberRoute } from "@/lib/server/http/define-route";
import { listed } from "@/lib/server/http/listed";
import { err } from "@/lib/std/result";

export const GET = memberRoute(routes.listReleases, async ({ actor, params }) => listed(await container().releases.list(actor, params.environment)));

export const POST = memberRoute(routes.publish, async ({ actor, params, body, header }) => {
  const idempotencyKey = header("idempotency-key")?.slice(0, limits.idempotencyKey) ?? "";
  if (idempotencyKey === "") return err({ tag: "idempotency-key-missing" });
  return container().releases.publish(actor, { environment: params.environment, request: body, idempotencyKey });
});
