/** Who may import whom: the only list. A test walks every import of the tree against it; `import type` counts. */
const std = ["lib/std"] as const;
const vocabulary = [...std, "lib/core/vocabulary"] as const;
const evaluate = [...vocabulary, "lib/core/operators", "lib/core/contents", "lib/core/evaluate"] as const;
const core = [
  ...evaluate,
  "lib/core/conditions",
  "lib/core/nodes",
  "lib/core/flow",
  "lib/core/compile",
  "lib/core/space",
  "lib/core/analyse",
  "lib/core/diff",
  "lib/core/cover",
  "lib/core/explain",
] as const;
const api = [...core, "lib/api"] as const;
const ui = [...std, "components/ui"] as const;
const session = [...api, ...ui, "lib/editor", "components/session"] as const;
const ports = [...api, "lib/server/db", "lib/server/config", "lib/server/policy", "lib/server/audit"] as const;
const shelves = [...ports, "lib/server/library"] as const;

const features = [
  ...shelves,
  "lib/server/signing",
  "lib/server/workspaces",
  "lib/server/people",
  "lib/server/attributes",
  "lib/server/personas",
  "lib/server/placements",
  "lib/server/audiences",
  "lib/server/campaigns",
  "lib/server/keys",
  "lib/server/releases",
] as const;

export const layers: Readonly<Record<string, readonly string[]>> = {
  "lib/std": [],
  "lib/core/vocabulary": std,
  "lib/core/operators": vocabulary,
  "lib/core/contents": vocabulary,
  "lib/core/evaluate": evaluate,
  "lib/core/conditions": [...vocabulary, "lib/core/operators"],
  "lib/core/nodes": [...vocabulary, "lib/core/operators", "lib/core/conditions", "lib/core/contents"],
  "lib/core/flow": [...vocabulary, "lib/core/operators", "lib/core/conditions", "lib/core/contents", "lib/core/nodes"],
  "lib/core/space": [...vocabulary, "lib/core/operators", "lib/core/conditions"],
  "lib/core/compile": [...vocabulary, "lib/core/operators", "lib/core/conditions", "lib/core/contents", "lib/core/nodes", "lib/core/flow"],
  "lib/core/analyse": core,
  "lib/core/explain": core,
  "lib/core/diff": core,
  "lib/core/cover": core,
  "lib/spec": core,
  "lib/delivery": [...evaluate, "lib/api"],
  "lib/edge": [...evaluate, "lib/api", "lib/delivery"],
  "lib/sdk": [...std, "lib/core/vocabulary", "lib/core/contents"],
  "lib/api": core,
  "lib/editor": [...core, "lib/api"],
  "lib/bench": [...core, "lib/editor"],
  "lib/server/config": std,
  "lib/server/db": [...api, "lib/server/config"],
  "lib/server/policy": api,
  "lib/server/audit": [...api, "lib/server/db", "lib/server/policy"],
  "lib/server/library": ports,
  "lib/server/people": ports,
  "lib/server/workspaces": [...ports, "lib/server/people"],
  "lib/server/attributes": shelves,
  "lib/server/personas": shelves,
  "lib/server/placements": shelves,
  "lib/server/audiences": shelves,
  "lib/server/campaigns": [...shelves, "lib/server/attributes", "lib/server/personas", "lib/server/placements", "lib/server/audiences"],
  "lib/server/keys": [...ports, "lib/server/workspaces"],
  "lib/server/signing": [...vocabulary, "lib/api", "lib/server/config"],
  "lib/server/releases": [
    ...shelves,
    "lib/server/signing",
    "lib/server/workspaces",
    "lib/server/attributes",
    "lib/server/personas",
    "lib/server/placements",
    "lib/server/audiences",
    "lib/server/campaigns",
  ],
  "lib/server/container": [...features],
  "lib/server/auth": [...features, "lib/server/container"],
  "lib/server/http": [...features, "lib/server/container", "lib/server/auth"],
};
