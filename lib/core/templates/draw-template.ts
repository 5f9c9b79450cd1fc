import { type DraftedCondition } from "./drafted-condition";
import { startingContent, startingTexts, type StartingWords } from "./starting-content";
import { type BuiltTemplate, type TemplateInput } from "./template";
import { typesOf } from "@/lib/core/contents/types-of-workspace";
import { newEdge } from "@/lib/core/flow/edits/changes";
import { type FlowEdge } from "@/lib/core/flow/flow";
import { type DecisionNode, type FlowNode, type NoteNode, type ShowNode, type SplitNode, type WayOut } from "@/lib/core/nodes/node";
import { entry } from "@/lib/core/nodes/entry";
import { show } from "@/lib/core/nodes/show";
import { split } from "@/lib/core/nodes/split";
import { makeId } from "@/lib/core/vocabulary/ids";
import { type Words } from "@/lib/words/words";

/** What people of one way get: words to begin with, in any language that we speak, or the page as it is. */
type Gets = ((say: Words) => StartingWords) | "default";

type PlannedBranch = { readonly name: string; readonly asked: DraftedCondition; readonly gets: Gets };
type PlannedDecision = { readonly question: string; readonly branches: readonly PlannedBranch[]; readonly otherwise: Gets };
type PlannedTest = { readonly name: string; readonly arms: readonly [Gets, Gets] };

type Way = { readonly way: WayOut; readonly gets: Gets };

/** Entry, one decision, and what each way gets; what is still to be said stands beside it as notes. */
export function drawDecision({ question, branches, otherwise }: PlannedDecision, input: TemplateInput): BuiltTemplate {
  const drawn = branches.map((branch) => ({ ...branch, id: makeId("branch", input.random) }));
  const node: DecisionNode = {
    id: makeId("node", input.random),
    kind: "decision",
    name: question,
    branches: drawn.map(({ id, name, asked }) => ({ id, name, condition: asked.condition })),
    unknownExit: false,
  };
  const ways: readonly Way[] = [...drawn.map(({ id, gets }) => ({ way: id, gets })), { way: "else", gets: otherwise }];
  return drawFrom({ node, ways, toDo: drawn.flatMap(({ asked }) => asked.toDo ?? []) }, input);
}

/** Entry, one A/B test of two halves, and what each half gets. */
export function drawTest({ name, arms: [first, second] }: PlannedTest, input: TemplateInput): BuiltTemplate {
  const node: SplitNode = { ...split.create(input.random), name };
  const ways = node.arms.map(({ id }, index): Way => ({ way: id, gets: index === 0 ? first : second }));
  return drawFrom({ node, ways, toDo: [] }, input);
}

type Start = { readonly node: DecisionNode | SplitNode; readonly ways: readonly Way[]; readonly toDo: readonly string[] };

function drawFrom({ node, ways, toDo }: Start, input: TemplateInput): BuiltTemplate {
  const { library, random } = input;
  const placements = input.placements.filter((key) => library.placements.some((placement) => placement.key === key));
  const start = { ...entry.create(random), placements };
  const ends = ways.map(({ way, gets }) => ({ way, node: showFor(gets, { ...input, placements }) }));
  const edges = [newEdge({ from: start.id, way: "out", to: node.id }, random), ...ends.map(({ way, node: end }) => newEdge({ from: node.id, way, to: end.id }, random))];
  const nowhere = placements.length === 0 ? [input.say("Choose at least one placement, the place this shows in.")] : [];
  const notes = [...nowhere.map((text) => noteBeside(start.id, text)), ...toDo.map((text) => noteBeside(node.id, text))];
  // Who gets what is the first thing to see to, and a guess until somebody did; nothing is seen anywhere without a place.
  const first = nowhere.length > 0 ? start.id : node.id;
  return { flow: flowOf([start, node, ...ends.map((end) => end.node), ...notes], edges), toDo: [...nowhere, ...toDo], first };

  function noteBeside(near: NoteNode["near"], text: string): NoteNode {
    return { id: makeId("node", random), kind: "note", text, near };
  }
}

function showFor(gets: Gets, { library, placements, random, say, others }: TemplateInput): ShowNode {
  const card = show.create(random);
  if (gets === "default") return { ...card, name: say("As it is now") };
  const { name } = gets(say);
  const variants = library.placements
    .filter(({ key }) => placements.includes(key))
    .flatMap(({ key, contentType, languages: [main, ...rest] = [] }) => {
      const type = typesOf(library.contentTypes).find(contentType);
      const content = startingContent(type, gets(speaking(main) ?? say));
      if (type === undefined || content === null) return [];
      const texts = rest.flatMap((tag) => {
        const words = speaking(tag);
        return words === null ? [] : [[tag, startingTexts(type, content, gets(words))] as const];
      });
      return [[key, { id: makeId("variant", random), name, contentType, content, ...(texts.length === 0 ? {} : { texts: Object.fromEntries(texts) }) }] as const];
    });
  return { ...card, name, variants: Object.fromEntries(variants) };

  function speaking(tag: string | undefined): Words | null {
    const language = tag?.toLowerCase().split("-")[0];
    return [say, ...others].find((words) => words.language === language) ?? null;
  }
}

function flowOf(nodes: readonly FlowNode[], edges: readonly FlowEdge[]): BuiltTemplate["flow"] {
  return { format: 1, nodes: Object.fromEntries(nodes.map((node) => [node.id, node])), edges: Object.fromEntries(edges.map((edge) => [edge.id, edge])) };
}
