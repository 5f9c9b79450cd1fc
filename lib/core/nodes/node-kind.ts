import { type Condition } from "@/lib/core/conditions/condition";
import { type Names } from "@/lib/core/conditions/condition-sentence";
import { type Random } from "@/lib/core/vocabulary/ids";
import { type Words } from "@/lib/words/words";
import { type NodeKind, type NodeOf, type Variant, type WayOut } from "./node";

/** A way out with the words on its edge, in the reader's language. */
export type NamedWay = { readonly way: WayOut; readonly label: (say: Words) => string; /** Of a branch that nobody named: its place, from 1. */ readonly unnamed?: number };

/** Where a step leads: out of the node, to a later step of the same node, or to the end with nothing to show. */
export type Target = { readonly way: WayOut } | { readonly step: number } | { readonly end: true };

/** What a node becomes before its ways are joined with those of others. */
export type LoweredStep =
  | { readonly kind: "test"; readonly condition: Condition; readonly yes: Target; readonly no: Target; readonly unknown: Target }
  | {
      readonly kind: "split";
      readonly seed: string;
      readonly arms: readonly { readonly way: WayOut; readonly ranges: readonly (readonly [number, number])[] }[];
      readonly fallback: string;
    }
  | { readonly kind: "give"; readonly variants: Readonly<Record<string, Variant>> };

/** One kind of node: everything the rest of the house asks of it. */
export type NodeKindSpec<Kind extends NodeKind> = {
  readonly kind: Kind;
  /** A message. */
  readonly label: string;
  /** A message: what it does, for the palette. */
  readonly description: string;
  create(random: Random): NodeOf<Kind>;
  /** In order from left to right. */
  waysOut(node: NodeOf<Kind>): readonly NamedWay[];
  /** What its card is called, in a few words; where nobody gave it a name, what it does. */
  title(node: NodeOf<Kind>, names: Names): string;
  /** What its card says. */
  sentence(node: NodeOf<Kind>, names: Names): string;
  /** Empty: it has no meaning for a visitor. */
  lower(node: NodeOf<Kind>): readonly LoweredStep[];
};
