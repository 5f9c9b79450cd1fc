import "server-only";
import { type MemberChange, type PeopleStore } from "./people-store";
import { type InvitationDto, type NewPerson, type PersonChange, type PersonDto } from "@/lib/api/people";
import { can, permissions } from "@/lib/api/roles";
import { whoMay, type WhoMay } from "@/lib/api/who-may";
import { auditEntry } from "@/lib/server/audit/audit-entry";
import { type Actor } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { newSecret } from "@/lib/server/policy/secret";
import { type World } from "@/lib/server/policy/world";
import { err, ok, type Result } from "@/lib/std/result";

const invitationDays = 7;

type Ports = {
  readonly store: PeopleStore;
  readonly world: World;
  readonly appUrl: string;
  /** Told after a role or a membership changed, so that sessions are asked again at once. */
  readonly changed: () => void;
};

/** The people of a workspace: list, invite by a one-time link, change a role, remove. */
export function makePeople({ store, world, appUrl, changed }: Ports) {
  const list = async (actor: Actor): Promise<readonly PersonDto[]> =>
    (await store.list(actor.workspace.id)).map(({ user, ...rest }) => ({ id: user, ...rest, you: user === actor.user }));

  /** For the audit log, which is read when somebody may be gone. */
  const nameOf = async (actor: Actor, user: string): Promise<{ readonly name?: string }> => {
    const name = (await store.list(actor.workspace.id)).find((member) => member.user === user)?.name;
    return name === undefined ? {} : { name };
  };

  return {
    async list(actor: Actor): Promise<Result<readonly PersonDto[], Failure>> {
      const allowed = permit(actor, "people.manage");
      return allowed.ok ? ok(await list(actor)) : allowed;
    },

    /** Whom one can ask for what one may not do oneself: a few names for each permission. */
    async whoMay(actor: Actor): Promise<Result<WhoMay, Failure>> {
      const allowed = permit(actor, "read");
      if (!allowed.ok) return allowed;
      return ok(permissions.every((permission) => can(actor.role, permission)) ? {} : whoMay(actor.role, await store.active(actor.workspace.id)));
    },

    async invite(actor: Actor, { email, role }: NewPerson): Promise<Result<InvitationDto, Failure>> {
      const allowed = permit(actor, "people.manage");
      if (!allowed.ok) return allowed;
      const members = await store.list(actor.workspace.id);
      if (members.some((member) => member.email === email)) return err({ tag: "already-there", pointer: "/email", detail: "is a member already" });
      const { secret, hash } = newSecret();
      const at = world.clock();
      const expiresAt = new Date(at.getTime() + invitationDays * 86_400_000);
      await store.invite(actor.workspace.id, { hash, email, role, at, expiresAt }, auditEntry(world, actor, { action: "person.invite", subject: email, facts: { role } }));
      return ok({ email, role, link: `${appUrl}/welcome?token=${secret}`, expiresAt: expiresAt.toISOString() });
    },

    async change(actor: Actor, user: string, { role }: PersonChange): Promise<Result<PersonDto, Failure>> {
      const allowed = permit(actor, "people.manage");
      if (!allowed.ok) return allowed;
      const done = await store.changeRole(actor.workspace.id, { user, role }, auditEntry(world, actor, { action: "person.change-role", subject: user, facts: { role, ...(await nameOf(actor, user)) } }));
      changed();
      if (done !== "done") return failureOf(done);
      const person = (await list(actor)).find(({ id }) => id === user);
      return person === undefined ? err({ tag: "not-found" }) : ok(person);
    },

    async remove(actor: Actor, user: string): Promise<Result<null, Failure>> {
      const allowed = permit(actor, "people.manage");
      if (!allowed.ok) return allowed;
      const audit = auditEntry(world, actor, { action: "person.remove", subject: user, facts: await nameOf(actor, user) });
      const done = await store.remove(actor.workspace.id, { user, at: world.clock() }, audit);
      changed();
      return done === "done" ? ok(null) : failureOf(done);
    },
  };
}

const failureOf = (refused: Exclude<MemberChange, "done">): Result<never, Failure> => err({ tag: refused });
