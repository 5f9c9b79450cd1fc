import { type ShownFlow } from "./folding";
import { outlineOf, type OutlineRow } from "./outline-of";
import { remember } from "./remember";
import { renaming, type NamedPart } from "./renaming";
import { conditionPieces, isUnsaid, type Names, type SentencePiece } from "@/lib/core/conditions/condition-sentence";
import { woven } from "@/lib/core/conditions/woven";
import { type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { namesOf } from "@/lib/core/flow/names";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { placesOf } from "@/lib/core/nodes/entry";
import { type EntryNode, type FlowNode, type WayOut } from "@/lib/core/nodes/node";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { type ConditionId } from "@/lib/core/vocabulary/ids";
import { ended } from "@/lib/words/ended";
import { type Words } from "@/lib/words/words";

/** A line of the flow as it is told: who comes here, in pieces, and what happens to them. */
export type ToldLine = { readonly row: OutlineRow; readonly lead: readonly ToldPiece[]; readonly says: readonly ToldPiece[] };

/** A stretch of what is told, and what pressing it changes; null: nothing. */
export type ToldPiece = { readonly text: string; readonly changes: Changes | null };
export type Changes = { readonly is: "part"; readonly part: ConditionId } | { readonly is: "name"; readonly of: NamedPart } | { readonly is: "shares" } | { readonly is: "note" } | { readonly is: "placements" } | { readonly is: "add"; readonly way: WayOut };

/** The whole flow in plain words, line by line, deeper where ways part. Joined, it is a text for an e-mail. */
export const toldFlow = remember(
  ({ flow, library, say }: { readonly flow: Flow; readonly library: Library; readonly say: Words }) => [flow, library, say],
  ({ flow, library, say }): readonly ToldLine[] => outlineOf({ flow, hidden: nothingHidden }).map((row) => ({ row, lead: leadOf(row, flow, namesOf(library, say)), says: saysOf(row, flow, namesOf(library, say)) })),
);

const nothingHidden: ShownFlow["hidden"] = new Map();

/** The lines as plain text. */
export const toldText = (lines: readonly ToldLine[]): string =>
  lines.map(({ row, lead, says }) => `${"  ".repeat(row.depth)}${textOf(lead)}${textOf(says)}`).join("\n");

const textOf = (pieces: readonly ToldPiece[]): string => pieces.map(({ text }) => text).join("");
const plain = (text: string): ToldPiece => ({ text, changes: null });
const named = (text: string, of: NamedPart): ToldPiece => ({ text, changes: { is: "name", of } });
const asked = (pieces: readonly SentencePiece[]): readonly ToldPiece[] => pieces.map(({ text, of }) => ({ text, changes: of === null ? null : { is: "part", part: of } }));

function leadOf({ from }: OutlineRow, flow: Flow, names: Names): readonly ToldPiece[] {
  const node = from === null ? undefined : flow.nodes[from.node];
  if (node === undefined || from === null || node.kind === "entry") return [];
  const label = wayPieces(node, from.way, names);
  const question = conditionsOfNode(node).find(({ way }) => way === from.way);
  if (question === undefined) return label.length === 0 ? [] : woven({ label }, (marks) => names.say("{label}: ", marks), plain);
  const condition = isUnsaid(question.condition) ? [plain(names.say("no condition yet"))] : asked(conditionPieces(question.condition, names));
  return woven({ label, condition }, (marks) => names.say("{label} ({condition}): ", marks), plain);
}

function wayPieces(node: FlowNode, way: WayOut, { say }: Names): readonly ToldPiece[] {
  const label = findNodeKind(node.kind).waysOut(node).find((each) => each.way === way)?.label(say) ?? "";
  const renamed = renaming(node, { of: "way", way });
  if (renamed === null) return label === "" ? [] : [plain(label)];
  const arm = node.kind === "split" ? node.arms.find(({ id }) => id === way) : undefined;
  if (arm === undefined) return [named(label, { of: "way", way })];
  return [named(arm.name || say("Arm"), { of: "way", way }), plain(" · "), { text: `${arm.shareBp / 100} %`, changes: { is: "shares" } }];
}

function saysOf({ is, node: id, from }: OutlineRow, flow: Flow, names: Names): readonly ToldPiece[] {
  const { say } = names;
  const node = flow.nodes[id];
  if (is === "open") return [{ text: say("nothing follows yet"), changes: from === null ? null : { is: "add", way: from.way } }, plain(".")];
  if (node === undefined) return [];
  const sentence = findNodeKind(node.kind).sentence(node, names);
  if (is === "join") return [plain(say("as at “{card}”.", { card: sentence }))];
  const end = ended(sentence).slice(sentence.length);
  const ending = end === "" ? [] : [plain(end)];
  // What colleagues tell one another is not read as something that happens to visitors.
  if (node.kind === "note") return woven({ text: [{ text: sentence, changes: { is: "note" } }, ...ending] }, (marks) => say("Note: {text}", marks), plain);
  return [...cardPieces(node, sentence, names), ...ending];
}

/** What a card says of itself, in the words of its kind, in pieces. */
function cardPieces(node: FlowNode, sentence: string, names: Names): readonly ToldPiece[] {
  const { say } = names;
  if (node.kind === "entry") return entryPieces(node, names);
  const shown = node.kind === "show" ? Object.entries(node.variants) : [];
  if (shown.length === 0) return [named(sentence, { of: "card" })];
  const variants = shown.flatMap(([placement, { name }], index) => [
    ...(index === 0 ? [] : [plain(say(" and "))]),
    ...woven(
      { variant: [named(name || say("a variant without a name"), { of: "variant", placement })], placement: [plain(names.placement(placement))] },
      (marks) => say("{variant} in {placement}", marks),
      plain,
    ),
  ]);
  return woven({ variants }, (marks) => say("Show {variants}", marks), plain);
}

function entryPieces({ eligible, placements }: EntryNode, names: Names): readonly ToldPiece[] {
  const { say } = names;
  const where: readonly ToldPiece[] = [{ text: placesOf(placements, names), changes: { is: "placements" } }];
  if (eligible === null) return woven({ where }, (marks) => say("Every visitor, in {where}", marks), plain);
  return woven({ condition: asked(conditionPieces(eligible, names)), where }, (marks) => say("People where {condition}, in {where}", marks), plain);
}
