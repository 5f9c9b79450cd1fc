import { branchingCampaign, branchingLibrary } from "./branching-campaign";
import { seededRandom } from "./seeded-random";
import { analyse } from "@/lib/core/analyse/analyse";
import { compareCampaigns } from "@/lib/core/analyse/compare-campaigns";
import { provenDecisions } from "@/lib/core/analyse/decision-branches";
import { makeProof } from "@/lib/core/analyse/proof";
import { emptyProofMemory, type ProofMemory } from "@/lib/core/analyse/proof-memory";
import { prove } from "@/lib/core/analyse/prove";
import { type Comparison, type Condition } from "@/lib/core/conditions/condition";
import { type CampaignSource, type Library } from "@/lib/core/flow/campaign";
import { type DecisionNode } from "@/lib/core/nodes/node";
import { inEnglish } from "@/lib/words/words";

type FindingsFigure = { readonly what: string; readonly goalMs: number; readonly medianMs: number; readonly note: string };

const now = Date.parse("2026-06-15T12:00:00Z");

/** The rows about findings: each is the median of several runs after a first that warms up. `cpu` counts this process alone, for machines that do other things as well. */
function measureFindings(clock: "wall" | "cpu" = "wall"): readonly FindingsFigure[] {
  const read = clock === "wall" ? () => performance.now() : () => process.cpuUsage().user / 1000;
  const [few, many] = [branchingLibrary(105), branchingLibrary(300)];
  const small = branchingCampaign({ branches: 200, attributes: 105, random: seededRandom(7) });
  const large = branchingCampaign({ branches: 1000, attributes: 300, random: seededRandom(7) });
  const shop = Array.from({ length: 200 }, (_, index) => branchingCampaign({ branches: 3, attributes: 105, random: seededRandom(100 + index), id: `cmp_branching${index}`, prefix: `c${index}x` }));
  const checked = (source: CampaignSource, library: Library, memory: ProofMemory) => [...analyse(source, library), ...prove(source, { library, now, memory, say: inEnglish })];
  const remembered = emptyProofMemory();
  checked(small, few, remembered);
  let edits = 0;
  return [
    figure("200 branches, all findings", { goalMs: 100, runs: 9, read, run: () => `${checked(small, few, emptyProofMemory()).length} findings` }),
    figure("200 branches, after one edit", { goalMs: 10, runs: 25, read, run: () => `${checked(editedAt(small, 100, `edited ${(edits += 1)}`), few, remembered).length} findings` }),
    figure("1 000 branches, all findings", { goalMs: 1000, runs: 3, read, run: () => `${checked(large, many, emptyProofMemory()).length} findings`, also: () => `, ${undecided(large, many)} of 1000 branches undecided` }),
    figure("200 campaigns on one placement", { goalMs: 2000, runs: 3, read, run: () => `${compareCampaigns(shop, { library: few, now, memory: emptyProofMemory(), say: inEnglish }).length} findings` }),
  ];
}

for (const { what, goalMs, medianMs, note } of measureFindings()) console.log(`${what}: ${medianMs} ms (goal ${goalMs}); ${note}`);

type Run = { readonly goalMs: number; readonly runs: number; readonly read: () => number; readonly run: () => string; readonly also?: () => string };

function figure(what: string, { goalMs, runs, read, run, also }: Run): FindingsFigure {
  let note = run();
  const times = Array.from({ length: runs }, () => {
    const start = read();
    note = run();
    return read() - start;
  }).sort((a, b) => a - b);
  return { what, goalMs, medianMs: Math.round((times[Math.floor(times.length / 2)] ?? 0) * 10) / 10, note: `${note}${also?.() ?? ""}` };
}

function undecided(source: CampaignSource, library: Library): number {
  const proof = makeProof([source], { library, now, memory: emptyProofMemory(), say: inEnglish });
  const [campaign] = proof?.campaigns ?? [];
  if (proof === null || campaign === undefined) throw new Error("the workload does not compile");
  return provenDecisions(campaign, proof).flatMap(({ node, branches }) => branches.filter(({ id }) => proof.ask(campaign.taken(node.id, id)).kind === "undecided")).length;
}

/** The same campaign with another value in one comparison of one branch. */
function editedAt(source: CampaignSource, branch: number, value: string): CampaignSource {
  const decision = Object.values(source.flow.nodes).find((node): node is DecisionNode => node.kind === "decision");
  if (decision === undefined) throw new Error("the workload has no decision");
  const branches = decision.branches.map((each, index) => (index === branch ? { ...each, condition: withValue(each.condition, value) } : each));
  return { ...source, flow: { ...source.flow, nodes: { ...source.flow.nodes, [decision.id]: { ...decision, branches } } } };
}

function withValue(condition: Condition, value: string): Condition {
  if (condition.kind === "group") return { ...condition, parts: condition.parts.map((part, index) => (index === 0 ? withValue(part, value) : part)) };
  const edited: Comparison | null = condition.kind === "comparison" ? { ...condition, attribute: "a0", operator: "text.is", operand: value } : null;
  return edited ?? condition;
}
