import "server-only";
import { type KeyHolder, type KeyStore } from "./key-store";
import { type CreatedKeyDto, type KeyDto, type KeyKind, type NewKey } from "@/lib/api/keys";
import { type KeyringDto } from "@/lib/api/releases";
import { makeId } from "@/lib/core/vocabulary/ids";
import { auditEntry } from "@/lib/server/audit/audit-entry";
import { type Actor } from "@/lib/server/policy/actor";
import { type Failure } from "@/lib/server/policy/failure";
import { permit } from "@/lib/server/policy/permit";
import { newSecret } from "@/lib/server/policy/secret";
import { type World } from "@/lib/server/policy/world";
import { err, ok, type Result } from "@/lib/std/result";

const prefixes: Readonly<Record<KeyKind, string>> = { browser: "pk_", server: "sk_" };

/** Keys for pages and servers: list, create (the secret is shown once), revoke; and the hashes that an edge needs. */
export const makeKeys = ({ store, world }: { readonly store: KeyStore; readonly world: World }) => ({
  async list(actor: Actor): Promise<Result<readonly KeyDto[], Failure>> {
    const allowed = permit(actor, "keys.manage");
    return allowed.ok ? ok(await store.list(actor.workspace.id)) : allowed;
  },

  async create(actor: Actor, { kind, environment, name }: NewKey): Promise<Result<CreatedKeyDto, Failure>> {
    const allowed = permit(actor, "keys.manage");
    if (!allowed.ok) return allowed;
    const { secret, hash } = newSecret(prefixes[kind]);
    const id = makeId("key", world.random);
    const record = { id, kind, name, environment, secretHash: hash, prefix: secret.slice(0, 9), by: actor, at: world.clock() };
    const audit = auditEntry(world, actor, { action: "key.create", subject: id, facts: { kind, environment, name } });
    const created = await store.create(actor.workspace.id, record, audit);
    return created === null ? err({ tag: "not-found" }) : ok({ ...created, secret });
  },

  async revoke(actor: Actor, id: string): Promise<Result<null, Failure>> {
    const allowed = permit(actor, "keys.manage");
    if (!allowed.ok) return allowed;
    const name = (await store.list(actor.workspace.id)).find((key) => key.id === id)?.name;
    const audit = auditEntry(world, actor, { action: "key.revoke", subject: id, facts: name === undefined ? {} : { name } });
    const revoked = await store.revoke(actor.workspace.id, id, { at: world.clock(), audit });
    return revoked ? ok(null) : err({ tag: "not-found" });
  },

  /** For an edge, by its server key: the keys of that key's own environment. Any other environment does not exist for it. */
  async keyring(holder: KeyHolder, environment: string): Promise<Result<KeyringDto, Failure>> {
    if (holder.kind !== "server" || holder.environmentKey !== environment) return err({ tag: "not-found" });
    return ok({ keys: await store.keyring(holder.workspace, environment) });
  },
});
