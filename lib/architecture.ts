/** Who may import whom: the only list. `architecture.test.ts` walks every import of the tree against it; `import type` counts. */

// Words as well as plain helpers: whoever makes a sentence says it by `lib/words`.
const std = ["lib/std", "lib/words"];
const vocabulary = [...std, "lib/core/vocabulary"];
const operators = [...vocabulary, "lib/core/patterns", "lib/core/operators"];
const conditions = [...operators, "lib/core/conditions"];
const nodes = [...conditions, "lib/core/contents", "lib/core/nodes"];
const flow = [...nodes, "lib/core/flow"];
const compile = [...flow, "lib/core/compile"];
const evaluate = [...operators, "lib/core/evaluate"];
const space = [...compile, "lib/core/evaluate", "lib/core/space"];
const nearest = [...space, "lib/core/nearest"];
const core = [...nearest, "lib/core/analyse", "lib/core/workspace", "lib/core/diff", "lib/core/cover", "lib/core/explain", "lib/core/csv", "lib/core/templates"];
const workspace = [...flow, "lib/core/workspace"];
const api = [...workspace, "lib/api"];

const server = [...core, "lib/api", "lib/server/db", "lib/server/config", "lib/server/policy", "prisma/generated"];
const audited = [...server, "lib/server/audit"];
const library = [...audited, "lib/server/library"];
const features = [
  ...library,
  "lib/server/workspaces",
  "lib/server/people",
  "lib/server/attributes",
  "lib/server/personas",
  "lib/server/placements",
  "lib/server/audiences",
  "lib/server/content-types",
  "lib/server/pictures",
  "lib/server/event-types",
  "lib/server/campaigns",
  "lib/server/workspace-file",
  "lib/server/keys",
  "lib/server/egress",
  "lib/server/links",
  "lib/server/signing",
  "lib/server/releases",
];

const ui = [...std, "components/words", "components/ui"];
const shell = [...ui, ...core, "lib/api", "lib/editor", "components/shell"];
const session = [...shell, "components/session"];
const conditionBuilder = [...shell, "components/condition"];

export const layers: Readonly<Record<string, readonly string[]>> = {
  "lib/std": [],
  "lib/words": ["lib/std"],
  "lib/core/vocabulary": std,
  "lib/core/patterns": [],
  "lib/core/operators": [...vocabulary, "lib/core/patterns"],
  "lib/core/contents": vocabulary,
  "lib/core/conditions": operators,
  // The evaluator reads bundles, which are plain data: page and edge carry it without nodes, schemas or the compiler.
  "lib/core/evaluate": operators,
  "lib/core/nodes": [...conditions, "lib/core/contents"],
  "lib/core/flow": nodes,
  "lib/core/compile": flow,
  "lib/core/space": [...compile, "lib/core/evaluate"],
  "lib/core/analyse": space,
  "lib/core/nearest": space,
  "lib/core/diff": [...nearest, "lib/core/workspace"],
  "lib/core/cover": nearest,
  "lib/core/explain": nearest,
  "lib/core/workspace": flow,
  "lib/core/templates": flow,
  "lib/core/csv": [...flow, "lib/core/workspace"],
  "lib/spec": core,
  "lib/api": workspace,
  "lib/delivery": [...evaluate, "lib/api"],
  "lib/edge": [...evaluate, "lib/api", "lib/delivery"],
  "lib/front": [...evaluate, "lib/api", "lib/delivery"],
  "lib/sdk": [...vocabulary, "lib/core/contents"],
  "lib/editor": [...core, "lib/api"],
  "lib/bench": [...core, "lib/editor"],

  "lib/server/config": std,
  "lib/server/words": std,
  "lib/server/policy": api,
  "lib/server/db": ["lib/server/config", "prisma/generated"],
  "lib/server/egress": ["lib/server/config"],
  "lib/server/links": [...server, "lib/server/egress"],
  "lib/server/signing": api,
  "lib/server/audit": server,
  "lib/server/library": audited,
  "lib/server/people": audited,
  "lib/server/workspaces": [...audited, "lib/server/people"],
  "lib/server/attributes": library,
  "lib/server/personas": library,
  "lib/server/placements": library,
  "lib/server/audiences": library,
  "lib/server/content-types": library,
  "lib/server/pictures": library,
  // What is seen is counted where decisions are made.
  "lib/server/event-types": [...library, "lib/delivery"],
  "lib/server/keys": audited,
  "lib/server/campaigns": [...library, "lib/server/attributes", "lib/server/personas", "lib/server/placements", "lib/server/audiences", "lib/server/content-types", "lib/server/event-types"],
  "lib/server/workspace-file": [...library, "lib/server/campaigns"],
  "lib/server/releases": [...library, "lib/server/signing", "lib/server/campaigns"],
  "lib/server/jobs": [...server, "lib/server/people"],
  "lib/server/container": features,
  "lib/server/auth": [...features, "lib/server/container", "lib/delivery"],
  "lib/server/demo": features,
  "lib/server/http": [...features, "lib/server/container", "lib/server/auth", "lib/delivery"],

  "components/words": std,
  "components/ui": [...std, "components/words"],
  "components/shell": [...ui, ...core, "lib/api", "lib/editor"],
  "components/session": shell,
  "components/condition": shell,
  "components/campaigns": shell,
  "components/releases": shell,
  "components/settings": shell,
  "components/today": shell,
  "components/demo": shell,
  "components/catalogue": conditionBuilder,
  "components/check": session,
  "components/publish": session,
  "components/preview": [...conditionBuilder, "components/session", "components/catalogue"],
  "components/editor": [...conditionBuilder, "components/session", "components/check", "components/publish", "components/preview"],

  // Rules as files: no database, no server, no network.
  "lib/cli/thenwise": core,
  "lib/cli": [...features, "lib/server/container", "lib/edge", "lib/front", "prisma/seed"],
  "prisma/generated": [],
  "prisma/factories": core,
  "prisma/seed": [...features, "lib/server/container", "lib/cli", "prisma/factories"],
};

/** Everything of ours may be composed here; nothing may import it. */
export const roofs: readonly string[] = ["app", "e2e"];

/** Packages that only one room may know. A room is a folder or a way a file's name ends. */
export const packageRooms: Readonly<Record<string, readonly string[]>> = {
  // The benchmark draws the bare peer it is compared with.
  "@xyflow/react": ["components/editor/canvas", "e2e/bench"],
  "@prisma/client": ["lib/server/db", "lib/cli", ".prisma.ts"],
  "@prisma/adapter-pg": ["lib/server/db", "lib/cli"],
  "next-auth": ["lib/server/auth", "app"],
  pg: ["lib/cli"],
  "ipaddr.js": ["lib/server/egress"],
  sharp: ["lib/server/pictures"],
  // Our own patterns are held against it.
  re2js: ["lib/core/patterns"],
};
