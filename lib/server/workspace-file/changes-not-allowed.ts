import "server-only";
import { type FieldProblem, type UsedBy } from "@/lib/api/problem";
import { type FiledKind, type WorkspaceChange } from "@/lib/core/diff/diff-workspaces";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { type LiveEnvironment } from "@/lib/server/campaigns/live-campaigns";
import { referencesOfCondition, referencesOfFlow, type References } from "@/lib/server/campaigns/references";
import { type Failure } from "@/lib/server/policy/failure";

type Import = { readonly file: WorkspaceFile; readonly before: WorkspaceFile; readonly after: WorkspaceFile; readonly environments: readonly LiveEnvironment[] };

/** What an import may no more do than anybody by hand: change what pages and bundles hold on to, take away what is live or still referred to. */
export function changesNotAllowed(changes: readonly WorkspaceChange[], given: Import): Failure | null {
  const errors = [...otherTypes(given), ...otherContentTypes(given)];
  if (errors.length > 0) return { tag: "invalid", errors };
  const usedBy = [...stillReferred(changes, given), ...stillLive(changes, given)];
  if (usedBy.length === 0) return null;
  return { tag: "in-use", usedBy: [...new Map(usedBy.map((each) => [`${each.kind} ${each.id}`, each])).values()] };
}

function otherTypes({ file, before }: Import): readonly FieldProblem[] {
  const types = new Map(before.attributes.map(({ key, type }) => [key, type]));
  return file.attributes.flatMap(({ key, type }, index) => {
    const was = types.get(key) ?? type;
    return was === type ? [] : [{ pointer: `/file/attributes/${index}/type`, detail: `is another type than the attribute “${key}” has (${was}); a type stays as first given` }];
  });
}

function otherContentTypes({ file, before }: Import): readonly FieldProblem[] {
  const types = new Map(before.placements.map(({ key, contentType }) => [key, contentType]));
  return file.placements.flatMap(({ key, contentType }, index) => {
    const was = types.get(key) ?? contentType;
    return was === contentType ? [] : [{ pointer: `/file/placements/${index}/contentType`, detail: `is another content type than the placement “${key}” has (${was}); it stays as first given` }];
  });
}

/** The same rule as deleting one by hand: drafts, audiences and live flows that refer to it keep it. */
function stillReferred(changes: readonly WorkspaceChange[], { after, environments }: Import): readonly UsedBy[] {
  const gone = (kind: FiledKind) => changes.filter((change) => change.kind === kind && change.what === "removed").map(({ name }) => name);
  const [attributes, audiences, placements, types, events] = [gone("attribute"), gone("audience"), gone("placement"), gone("content-type"), gone("event-type")];
  const refers = (to: References): boolean => attributes.some((key) => to.attributes.has(key)) || audiences.some((id) => to.audiences.has(id)) || placements.some((key) => to.placements.has(key)) || events.some((name) => to.events.has(name));
  return [
    ...after.placements.filter(({ contentType }) => types.includes(contentType)).map(({ key, name }): UsedBy => ({ kind: "placement", id: key, name })),
    ...after.campaigns.filter(({ flow }) => refers(referencesOfFlow(flow))).map(({ id, name }): UsedBy => ({ kind: "campaign", id, name })),
    ...after.audiences.filter(({ condition }) => refers(referencesOfCondition(condition))).map(({ id, name }): UsedBy => ({ kind: "audience", id, name })),
    ...environments
      .filter(({ sources }) => [...sources.values()].some(({ flow }) => refers(referencesOfFlow(flow))))
      .map(({ environment, name }): UsedBy => ({ kind: "environment", id: environment, name })),
  ];
}

/** A campaign that is live can neither go nor be archived. */
function stillLive(changes: readonly WorkspaceChange[], { before, after, environments }: Import): readonly UsedBy[] {
  const was = new Map(before.campaigns.map(({ id, archived }) => [id, archived]));
  const put = after.campaigns.filter(({ id, archived }) => archived && was.get(id) === false).map(({ id }): string => id);
  const gone = new Set([...put, ...changes.filter(({ kind, what }) => kind === "campaign" && what === "removed").map(({ name }) => name)]);
  return environments.filter(({ sources }) => [...sources.keys()].some((id) => gone.has(id))).map(({ environment, name }): UsedBy => ({ kind: "environment", id: environment, name }));
}
