import "server-only";

/** What became of something that was to be added. `taken`: there is one of this name. `full`: the workspace holds as many as it may. */
export type Added = "added" | "taken" | "full";
