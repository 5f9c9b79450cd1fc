import { type Behaviour } from "./condition";

/** The names of the events that a behaviour speaks of, what came after included; none while nothing is chosen. */
export const eventsIn = ({ event, then }: Behaviour): readonly string[] => [event, ...(then === undefined ? [] : [then.event])].filter((name) => name !== "");
