import { type Command } from "./command";
import { commonHelp } from "./options";
import { print, printJson } from "./print";
import { readWorkspace } from "./read-input";
import { analyse } from "@/lib/core/analyse/analyse";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { nodeTitle } from "@/lib/core/explain/explain-decision";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";
import { type Finding } from "@/lib/core/vocabulary/finding";
import { libraryOf, sourcesOf } from "@/lib/core/workspace/sources-of";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";

export const check: Command = {
  name: "check",
  summary: "Says everything there is to say about a workspace's campaigns.",
  usage: "check WORKSPACE.json [--json]",
  details: `Archived campaigns are left out. Exit code 1 when something blocks a publish, 0 otherwise.\n\n${commonHelp.json}`,
  files: { least: 1, most: 1 },
  values: [],
  switches: ["json"],
  async run({ files, is }) {
    const file = await readWorkspace(files[0] ?? "");
    const found = foundIn(file);
    const blocks = found.some(({ finding }) => finding.severity === "blocks");
    if (is("json")) await printJson({ blocks, findings: found.map(({ finding, sentence }) => ({ ...finding, sentence })) });
    else await print(`${[...found.map(line), summary(found, sourcesOf(file).length)].join("\n")}\n`);
    return blocks ? 1 : 0;
  },
};

type Found = { readonly finding: Finding; readonly sentence: string; readonly campaign: CampaignSource };

function foundIn(file: WorkspaceFile): readonly Found[] {
  const library = libraryOf(file);
  const names = namesOf(library);
  return sourcesOf(file).flatMap((campaign) => analyse(campaign, library).map((finding) => ({ finding, sentence: findingSentence(finding, names), campaign })));
}

const marks = { blocks: "✗ blocks", warns: "! warns ", info: "· info  " } as const;

function line({ finding, sentence, campaign }: Found): string {
  const { node } = finding.at;
  const where = node === undefined ? campaign.name : `${campaign.name}, ${nodeTitle(campaign.flow.nodes[node])}`;
  return `${marks[finding.severity]}  ${where}: ${sentence}`;
}

function summary(found: readonly Found[], campaigns: number): string {
  const counted = (["blocks", "warns", "info"] as const).map((severity) => ({ severity, count: found.filter(({ finding }) => finding.severity === severity).length }));
  const told = counted.filter(({ count }) => count > 0).map(({ severity, count }) => `${count} ${severity}`);
  return `${campaigns} ${campaigns === 1 ? "campaign" : "campaigns"}: ${told.length === 0 ? "nothing found" : told.join(", ")}.`;
}
