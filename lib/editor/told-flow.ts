import { type ShownFlow } from "./folding";
import { outlineOf, type OutlineRow } from "./outline-of";
import { remember } from "./remember";
import { conditionPieces, type SentencePiece } from "@/lib/core/conditions/condition-sentence";
import { type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { namesOf } from "@/lib/core/flow/names";
import { conditionsOfNode } from "@/lib/core/nodes/conditions-of-node";
import { findNodeKind } from "@/lib/core/nodes/registry";

/** A line of the flow as it is told: who comes here, in pieces, and what happens to them. */
export type ToldLine = { readonly row: OutlineRow; readonly lead: readonly SentencePiece[]; readonly says: readonly SentencePiece[] };

/** The whole flow in plain words, line by line, deeper where ways part. Joined, it is a text for an e-mail. */
export const toldFlow = remember(
  ({ flow, library }: { readonly flow: Flow; readonly library: Library }) => [flow, library],
  ({ flow, library }): readonly ToldLine[] => outlineOf({ flow, hidden: nothingHidden }).map((row) => ({ row, lead: leadOf(row, flow, library), says: saysOf(row, flow, library) })),
);

const nothingHidden: ShownFlow["hidden"] = new Map();

/** The lines as plain text. */
export const toldText = (lines: readonly ToldLine[]): string =>
  lines.map(({ row, lead, says }) => `${"  ".repeat(row.depth)}${textOf(lead)}${textOf(says)}`).join("\n");

const ended = (sentence: string): string => (/[.?!…]$/.test(sentence) ? sentence : `${sentence}.`);

const textOf = (pieces: readonly SentencePiece[]): string => pieces.map(({ text }) => text).join("");
const plain = (text: string): SentencePiece => ({ text, of: null });

function leadOf({ from }: OutlineRow, flow: Flow, library: Library): readonly SentencePiece[] {
  const node = from === null ? undefined : flow.nodes[from.node];
  if (node === undefined || from === null || node.kind === "entry") return [];
  const label = findNodeKind(node.kind).waysOut(node).find(({ way }) => way === from.way)?.label ?? "";
  const asked = conditionsOfNode(node).find(({ way }) => way === from.way);
  if (asked === undefined) return label === "" ? [] : [plain(`${label}: `)];
  return [plain(`${label} (`), ...conditionPieces(asked.condition, namesOf(library)), plain("): ")];
}

function saysOf({ is, node: id }: OutlineRow, flow: Flow, library: Library): readonly SentencePiece[] {
  const node = flow.nodes[id];
  if (is === "open") return [plain("nothing follows yet.")];
  if (node === undefined) return [];
  if (is === "join") return [plain(`as at “${findNodeKind(node.kind).sentence(node, namesOf(library))}”.`)];
  if (node.kind === "entry" && node.eligible !== null) return [plain("People where "), ...conditionPieces(node.eligible, namesOf(library)), plain(`, in ${node.placements.map(namesOf(library).placement).join(", ") || "no placement yet"}.`)];
  return [plain(ended(findNodeKind(node.kind).sentence(node, namesOf(library))))];
}
