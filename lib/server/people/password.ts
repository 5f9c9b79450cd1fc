import "server-only";
import { hash, verify } from "@node-rs/argon2";

/** Argon2id as OWASP asks: 19 MiB, two passes. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** At most two at a time: whoever floods the sign-in page waits in line and leaves the rest of the process its cores. */
const atOnce = 2;
let running = 0;
const waiting: (() => void)[] = [];

/** What is kept of a password. */
export const hashPassword = (password: string): Promise<string> => inTurn(() => hash(password, cost));

let dummy: Promise<string> | undefined;

/** Whether the password is right. Somebody unknown (null) takes the same time as somebody known, and is never right. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  dummy ??= hashPassword("nobody has this password");
  const against = kept ?? (await dummy);
  const right = await inTurn(() => verify(against, password));
  return right && kept !== null;
}

async function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  if (running >= atOnce) await new Promise<void>((resolve) => waiting.push(resolve));
  else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next === undefined) running -= 1;
    else next();
  }
}
