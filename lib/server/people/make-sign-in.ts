import "server-only";
import { type Identity, type IdentityStore, type LoginToken, type Newcomer } from "./identity-store";
import { hashPassword, isPassword } from "./password";
import { emailText } from "@/lib/api/field";
import { type PasswordChange, type WelcomeDto, type WelcomeRequest } from "@/lib/api/session";
import { isId, makeId, type UserId } from "@/lib/core/vocabulary/ids";
import { type Person } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { secretHash } from "@/lib/server/policy/secret";
import { type World } from "@/lib/server/policy/world";
import { err, ok, type Result } from "@/lib/std/result";

type Ports = { readonly store: IdentityStore; readonly world: World };

/** Where a try comes from, as near as is known. */
export type Door = { readonly address: string };

const quarterHour = 15 * 60_000;
const triesPerAccount = 10;
const triesPerAddress = 50;

/** Signing in by password, by a provider, and by a one-time link. */
export const makeSignIn = (ports: Ports) => ({ ...byPassword(ports), ...byProvider(ports), ...byLink(ports) });

function byPassword(ports: Ports) {
  const { store, world } = ports;
  return {
    /** Whether e-mail and password belong together. Takes as long for somebody unknown, and counts before it looks. */
    async byPassword(given: { readonly email: string; readonly password: string }, door: Door): Promise<Result<UserId, Failure>> {
      const email = emailText.safeParse(given.email);
      const account = accountOf(email.success ? email.data : given.email.slice(0, 500));
      return guarded(ports, { account, door }, async () => {
        const known = email.success ? await store.byEmail(email.data) : null;
        const right = await isPassword(given.password.slice(0, 1000), known?.passwordHash ?? null);
        return right && known !== null && !known.disabled ? ok(known.user) : err({ tag: "wrong-password" });
      });
    },

    /** Somebody by an id that next-auth carried; null: nobody, or disabled. */
    async userOf(id: string): Promise<Identity | null> {
      const known = isId("user", id) ? await store.byId(id) : null;
      return known === null || known.disabled ? null : known;
    },

    /** Changes one's own password; every session ends, this one too. */
    async changePassword(person: Person, { current, next }: PasswordChange, door: Door): Promise<Result<null, Failure>> {
      return guarded(ports, { account: accountOf(person.email), door }, async () => {
        const known = await store.byId(person.user);
        if (!(await isPassword(current, known?.passwordHash ?? null))) return err({ tag: "wrong-password" });
        await store.setPassword(person.user, { hash: await hashPassword(next), at: world.clock() });
        return ok(null);
      });
    },
  };
}

function byProvider(ports: Ports) {
  const { store, world } = ports;
  return {
    /**
     * Who a provider's person is here. They are known by the provider's subject alone. Somebody new comes in only with an invitation to
     * an address that the provider has verified, and never into an account that exists already: an address is no proof of who set it up.
     */
    async byProvider(account: { readonly provider: string; readonly subject: string }, claims: { readonly email: string | null; readonly name: string }): Promise<Result<UserId, Failure>> {
      const known = await store.byAccount(account);
      if (known !== null) return known.disabled ? err({ tag: "unauthenticated" }) : ok(known.user);
      const email = emailText.safeParse(claims.email);
      if (!email.success || (await store.byEmail(email.data)) !== null) return err({ tag: "unauthenticated" });
      const [invitation] = await store.invitationsTo(email.data, world.clock());
      if (invitation === undefined) return err({ tag: "unauthenticated" });
      const user = makeId("user", world.random);
      const newcomer: Newcomer = { user, email: email.data, name: claims.name.slice(0, 120) || email.data, isNew: true, passwordHash: null, account };
      return (await store.redeem(invitation.hash, newcomer, world.clock())) ? ok(user) : err({ tag: "unauthenticated" });
    },
  };
}

function byLink(ports: Ports) {
  const { store, world } = ports;
  return {
    /** What a one-time link is for; null: used, too old, or no link of ours. Looking does not use it up. */
    async linkBehind(token: string): Promise<LoginToken | null> {
      return token.length > 200 ? null : store.token(secretHash(token), world.clock());
    },

    /** Takes up a one-time link. The same answer for every link that does not work. */
    async redeem({ token, name, email: said, password, zone }: WelcomeRequest, door: Door): Promise<Result<WelcomeDto, Failure>> {
      const hash = secretHash(token);
      const link = await store.token(hash, world.clock());
      if (link === null) return err({ tag: "link-spent" });
      const email = link.email ?? said;
      if (email === undefined) return err({ tag: "invalid", errors: [{ pointer: "/email", detail: "is needed with this link" }] });
      return guarded(ports, { account: accountOf(email), door }, async () => {
        const newcomer = await newcomerOf(ports, { email, name, password }, await store.byEmail(email));
        if (!newcomer.ok) return newcomer;
        return (await store.redeem(hash, { ...newcomer.value, ...(zone === undefined ? {} : { zone }) }, world.clock())) ? ok({ email }) : err({ tag: "link-spent" });
      });
    },
  };
}

const accountOf = (email: string): string => `account:${secretHash(email)}`;

/** A link makes a membership, never a password for somebody who has one: whoever made the link may hold it too. */
async function newcomerOf({ world }: Ports, given: { readonly email: string; readonly name: string; readonly password: string }, known: Identity | null): Promise<Result<Newcomer, Failure>> {
  const { email, name, password } = given;
  if (known === null) return ok({ user: makeId("user", world.random), email, name, isNew: true, passwordHash: await hashPassword(password), account: null });
  if (known.disabled || !(await isPassword(password, known.passwordHash))) return err({ tag: "wrong-password" });
  return ok({ user: known.user, email, name: known.name, isNew: false, passwordHash: null, account: null });
}

type Guard = { readonly account: string; readonly door: Door };

/** Counts the try by account and by address before it is looked at, refuses above the limit, takes it back when it went well. */
async function guarded<Value>({ store, world }: Ports, { account, door }: Guard, work: () => Promise<Result<Value, Failure>>): Promise<Result<Value, Failure>> {
  const now = world.clock();
  const counters = [
    { subject: account, most: triesPerAccount },
    { subject: `address:${door.address.slice(0, 100)}`, most: triesPerAddress },
  ];
  for (const { subject, most } of counters) {
    const { count, resetAt } = await store.countTry(subject, { milliseconds: quarterHour, now });
    if (count > most) return err({ tag: "too-many-attempts", retryAfterSeconds: Math.max(1, Math.ceil((resetAt.getTime() - now.getTime()) / 1000)) });
  }
  const result = await work();
  if (result.ok) await Promise.all(counters.map(({ subject }) => store.forgiveTry(subject)));
  return result;
}
