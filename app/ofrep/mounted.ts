import { deliveryPorts } from "./delivery-ports";
import { deliverWeb } from "@/lib/delivery/from-web";

/** Delivery inside the app, for small sites and for previews; at scale the same handlers run on edges. */
export const mounted = (request: Request): Promise<Response> => deliverWeb(request, deliveryPorts());
