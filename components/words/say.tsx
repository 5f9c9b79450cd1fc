"use client";

import { Fragment, type ReactNode } from "react";
import { useWords } from "./words-provider";

type Inner = (inner: ReactNode) => ReactNode;
type SayProps = { readonly message: string; readonly facts: Readonly<Record<string, string | number | ReactNode | Inner>> };

/** A sentence with elements in it: `<Say message="Type <b>{name}</b> to go on." facts={{ name, b: (inner) => <b>{inner}</b> }} />`. */
export function Say({ message, facts }: SayProps) {
  const said = useWords().rich<ReactNode>(message, Object.fromEntries(Object.entries(facts).map(([key, fact]) => [key, typeof fact === "function" ? (inner: ReactNode[]) => fact(inOrder(inner)) : fact])));
  return <>{inOrder(said)}</>;
}

// The parts of a sentence never change places, so their places are their keys.
const inOrder = (parts: readonly ReactNode[]): ReactNode => parts.map((part, index) => <Fragment key={index}>{part}</Fragment>);
