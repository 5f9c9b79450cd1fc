import { type Command } from "./command";
import { commonHelp, momentOf } from "./options";
import { print, printJson } from "./print";
import { readWorkspace } from "./read-input";
import { analyse } from "@/lib/core/analyse/analyse";
import { compareCampaigns } from "@/lib/core/analyse/compare-campaigns";
import { type Diagnosis } from "@/lib/core/analyse/diagnosis";
import { findingSentence } from "@/lib/core/analyse/finding-sentence";
import { emptyProofMemory } from "@/lib/core/analyse/proof-memory";
import { prove } from "@/lib/core/analyse/prove";
import { unusedInLibrary } from "@/lib/core/analyse/unused-in-library";
import { nodeTitle } from "@/lib/core/explain/explain-decision";
import { profileWords } from "@/lib/core/explain/profile-words";
import { type CampaignSource } from "@/lib/core/flow/campaign";
import { namesOf } from "@/lib/core/flow/names";
import { libraryOf, sourcesOf } from "@/lib/core/workspace/sources-of";
import { type WorkspaceFile } from "@/lib/core/workspace/workspace-file";
import { inEnglish } from "@/lib/words/words";

export const check: Command = {
  name: "check",
  summary: "Says everything there is to say about a workspace's campaigns.",
  usage: "check WORKSPACE.json [--json] [--now MOMENT]",
  details: `Archived campaigns are left out. What follows from the rules is proved over everybody there can be, with somebody as an example; where the search\nended early it says “possibly”. Exit code 1 when something blocks a publish, 0 otherwise.\n\n${commonHelp.json}\n${commonHelp.now}`,
  files: { least: 1, most: 1 },
  values: ["now"],
  switches: ["json"],
  async run(given) {
    const file = await readWorkspace(given.files[0] ?? "");
    const found = foundIn(file, momentOf(given));
    const blocks = found.some(({ finding }) => finding.severity === "blocks");
    if (given.is("json")) await printJson({ blocks, findings: found.map(({ finding: { fix: _fix, ...finding }, sentence }) => ({ ...finding, sentence })), unused: unusedIn(file) });
    else await print(`${[...byCause(found).flatMap((each) => lines(each, file)), ...unusedLines(file), summary(found, sourcesOf(file).length)].join("\n")}\n`);
    return blocks ? 1 : 0;
  },
};

type Found = { readonly finding: Diagnosis; readonly sentence: string; readonly campaign: CampaignSource };

function foundIn(file: WorkspaceFile, now: number): readonly Found[] {
  const library = libraryOf(file);
  const names = namesOf(library, inEnglish);
  const sources = sourcesOf(file);
  const people = file.personas.map(({ profile }) => profile);
  const options = { library, now, memory: emptyProofMemory(), say: inEnglish };
  const beside = compareCampaigns(sources, options);
  return sources.flatMap((campaign) => {
    const own = [...analyse(campaign, library, people), ...prove(campaign, options), ...beside.filter(({ at }) => at.campaign === campaign.id)];
    return own.map((finding) => ({ finding, sentence: findingSentence(finding, names), campaign }));
  });
}

function unusedIn(file: WorkspaceFile) {
  const { audiences, attributes } = unusedInLibrary(sourcesOf(file), libraryOf(file));
  return { audiences: file.audiences.filter(({ id }) => audiences.includes(id)).map(({ name }) => name), attributes: file.attributes.filter(({ key }) => attributes.includes(key)).map(({ label }) => label) };
}

function unusedLines(file: WorkspaceFile): readonly string[] {
  const { audiences, attributes } = unusedIn(file);
  const told = (what: string, names: readonly string[]): readonly string[] => (names.length === 0 ? [] : [`· info    No campaign asks for ${what}: ${names.slice(0, 8).join(", ")}${names.length > 8 ? ` and ${names.length - 8} more` : ""}.`]);
  return [...told("these audiences", audiences), ...told("these attributes", attributes)];
}

const marks = { blocks: "✗ blocks", warns: "! warns ", info: "· info  " } as const;

type Cause = { readonly first: Found; readonly places: readonly Found[] };

/** What is said alike of several places is one cause, and said once. */
function byCause(found: readonly Found[]): readonly Cause[] {
  const groups = new Map<string, Found[]>();
  for (const each of found) {
    const key = `${each.finding.severity} ${each.finding.certainty ?? ""} ${each.sentence}`;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  return [...groups.values()].flatMap((places) => (places[0] === undefined ? [] : [{ first: places[0], places }]));
}

const mostPlaces = 3;

function placesOf(places: readonly Found[], file: WorkspaceFile): string {
  const names = namesOf(libraryOf(file), inEnglish);
  const where = places.map(({ finding: { at }, campaign }) => (at.node === undefined ? campaign.name : `${campaign.name}, ${nodeTitle(campaign.flow.nodes[at.node], names)}`));
  const distinct = [...new Set(where)];
  return `${distinct.slice(0, mostPlaces).join("; ")}${distinct.length > mostPlaces ? ` and ${distinct.length - mostPlaces} more` : ""}`;
}

function lines({ first: { finding, sentence }, places }: Cause, file: WorkspaceFile): readonly string[] {
  const where = placesOf(places, file);
  const { witness, certainty } = finding;
  const example = witness === undefined ? [] : [`            for example: ${profileWords(witness, libraryOf(file), inEnglish).join(", ") || "somebody of whom nothing is known"}`];
  return [`${marks[finding.severity]}  ${where}: ${certainty === "possible" ? "Possibly: " : ""}${sentence}`, ...example];
}

function summary(found: readonly Found[], campaigns: number): string {
  const counted = (["blocks", "warns", "info"] as const).map((severity) => ({ severity, count: found.filter(({ finding }) => finding.severity === severity).length }));
  const told = counted.filter(({ count }) => count > 0).map(({ severity, count }) => `${count} ${severity}`);
  return `${campaigns} ${campaigns === 1 ? "campaign" : "campaigns"}: ${told.length === 0 ? "nothing found" : told.join(", ")}.`;
}
