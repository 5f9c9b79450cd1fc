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
const ports = [...api, "lib/server/db", "lib/server/config", "lib/server/policy"] as const;
const signing = [...vocabulary, "lib/server/config"] as const;

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
  "lib/server/workspaces": ports,
  "lib/server/attributes": [...ports, "lib/server/workspaces"],
  "lib/server/personas": [...ports, "lib/server/workspaces", "lib/server/attributes"],
  "lib/server/placements": [...ports, "lib/server/workspaces", "lib/server/attributes", "lib/server/personas"],
  "lib/server/audiences": [...ports, "lib/server/workspaces", "lib/server/attributes", "lib/server/personas", "lib/server/placements"],
  "lib/server/campaigns": [...ports, "lib/server/workspaces", "lib/server/attributes", "lib/server/personas", "lib/server/placements", "lib/server/audiences"],
  "lib/server/keys": [...ports, "lib/server/workspaces"],
  "lib/server/audit": ports,
  "lib/server/signing": signing,
  "lib/server/releases": [
    ...ports,
    "lib/server/signing",
    "lib/server/audit",
    "lib/server/workspaces",
    "lib/server/attributes",
    "lib/server/personas",
    "lib/server/placements",
    "lib/server/audiences",
    "lib/server/campaigns",
  ],
};
