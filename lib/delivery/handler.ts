import { type DeliveryAnswer, type DeliveryRequest } from "./exchange";
import { type Caller, type DeliveryPorts } from "./ports";
import { type Fault } from "./problem-answer";
import { type Result } from "@/lib/std/result";

/** All that a handler is given: the caller is known and within their limit. */
export type Asking = {
  readonly request: DeliveryRequest;
  readonly caller: Caller;
  readonly ports: DeliveryPorts;
  /** What stood in the path's braces, percent-decoded. */
  readonly params: Readonly<Record<string, string>>;
};

/** Answers one route. What can't be answered is a fault; in which dialect it is said is the route's business. */
export type Handler = (asking: Asking) => Promise<Result<DeliveryAnswer, Fault>>;
