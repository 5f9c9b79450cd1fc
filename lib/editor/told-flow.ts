import { type ShownFlow } from "./folding";
import { outlineOf, type OutlineRow } from "./outline-of";
import { remember } from "./remember";
import { asksNothing, conditionPieces, type Names, type SentencePiece } from "@/lib/core/conditions/condition-sentence";
import { type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { namesOf } from "@/lib/core/flow/names";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { placesOf } from "@/lib/core/nodes/entry";
import { findNodeKind } from "@/lib/core/nodes/registry";
import { type Words } from "@/lib/words/words";

/** A line of the flow as it is told: who comes here, in pieces, and what happens to them. */
export type ToldLine = { readonly row: OutlineRow; readonly lead: readonly SentencePiece[]; readonly says: readonly SentencePiece[] };

/** The whole flow in plain words, line by line, deeper where ways part. Joined, it is a text for an e-mail. */
export const toldFlow = remember(
  ({ flow, library, say }: { readonly flow: Flow; readonly library: Library; readonly say: Words }) => [flow, library, say],
  ({ flow, library, say }): readonly ToldLine[] => outlineOf({ flow, hidden: nothingHidden }).map((row) => ({ row, lead: leadOf(row, flow, namesOf(library, say)), says: saysOf(row, flow, namesOf(library, say)) })),
);

const nothingHidden: ShownFlow["hidden"] = new Map();

/** The lines as plain text. */
export const toldText = (lines: readonly ToldLine[]): string =>
  lines.map(({ row, lead, says }) => `${"  ".repeat(row.depth)}${textOf(lead)}${textOf(says)}`).join("\n");

const ended = (sentence: string): string => (/[.?!…]$/.test(sentence) ? sentence : `${sentence}.`);

const textOf = (pieces: readonly SentencePiece[]): string => pieces.map(({ text }) => text).join("");
const plain = (text: string): SentencePiece => ({ text, of: null });

/** A sentence with a stretch of pieces in its middle, wherever its language puts it. */
function around(pieces: readonly SentencePiece[], sentence: (middle: string) => string): readonly SentencePiece[] {
  const [before = "", after = ""] = sentence(gap).split(gap);
  return [plain(before), ...pieces, plain(after)];
}

const gap = "\u0000";

function leadOf({ from }: OutlineRow, flow: Flow, names: Names): readonly SentencePiece[] {
  const node = from === null ? undefined : flow.nodes[from.node];
  if (node === undefined || from === null || node.kind === "entry") return [];
  const label = findNodeKind(node.kind).waysOut(node).find(({ way }) => way === from.way)?.label(names.say) ?? "";
  const asked = conditionsOfNode(node).find(({ way }) => way === from.way);
  if (asked === undefined) return label === "" ? [] : [plain(names.say("{label}: ", { label }))];
  const pieces = asksNothing(asked.condition) ? [plain(names.say("no condition yet"))] : conditionPieces(asked.condition, names);
  return around(pieces, (condition) => names.say("{label} ({condition}): ", { label, condition }));
}

function saysOf({ is, node: id }: OutlineRow, flow: Flow, names: Names): readonly SentencePiece[] {
  const { say } = names;
  const node = flow.nodes[id];
  if (is === "open") return [plain(say("nothing follows yet."))];
  if (node === undefined) return [];
  if (is === "join") return [plain(say("as at “{card}”.", { card: findNodeKind(node.kind).sentence(node, names) }))];
  if (node.kind === "entry" && node.eligible !== null) return around(conditionPieces(node.eligible, names), (condition) => `${say("People where {condition}, in {where}", { condition, where: placesOf(node.placements, names) })}.`);
  const sentence = ended(findNodeKind(node.kind).sentence(node, names));
  // What colleagues tell one another is not read as something that happens to visitors.
  return [plain(node.kind === "note" ? say("Note: {text}", { text: sentence }) : sentence)];
}
