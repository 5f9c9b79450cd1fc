import { type Library } from "@/lib/core/flow/campaign";
import { type Flow } from "@/lib/core/flow/flow";
import { type NodeId, type Random } from "@/lib/core/vocabulary/ids";
import { type Words } from "@/lib/words/words";

export type TemplateInput = { readonly library: Library; /** Where the campaign is to show, by key. */ readonly placements: readonly string[]; readonly random: Random; /** The language of whoever begins: what it names is theirs from then on. */ readonly say: Words; /** Other languages that its words can be written in, for placements that speak them. */ readonly others: readonly Words[] };

/** A flow that opens in every workspace, what is still to be said before it can be published, and the card to begin with. */
export type BuiltTemplate = { readonly flow: Flow; readonly toDo: readonly string[]; readonly first: NodeId };

/** One way out in the small picture; `shows` is null where the page stays as it is. */
export type PictureWay = { readonly name: string; readonly shows: string | null };

/** A campaign that somebody can begin with: what it is for, a picture of it, and how it fits the workspace it is used in. Its own words are messages. */
export type Template = {
  readonly id: string;
  readonly name: string;
  readonly sentence: string;
  readonly picture: { readonly asks: string; readonly ways: readonly PictureWay[] };
  build(input: TemplateInput): BuiltTemplate;
};
