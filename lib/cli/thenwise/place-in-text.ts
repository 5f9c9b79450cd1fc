import { findNodeAtLocation, parseTree, printParseErrorCode, type Node, type ParseError } from "jsonc-parser";

/** A place as editors count: lines and columns from 1. */
export type TextPlace = { readonly line: number; readonly column: number };

/** Where a JSON Pointer leads in a text: to its value, or where that is missing to what would hold it. */
export function placeOf(text: string, pointer: string): TextPlace {
  const tree = treeOf(text).tree;
  let found = tree;
  for (const part of pointer.split("/").slice(1)) {
    const name = part.replaceAll("~1", "/").replaceAll("~0", "~");
    const next: Node | undefined = found === undefined ? undefined : findNodeAtLocation(found, [found.type === "array" ? Number(name) : name]);
    if (next === undefined) break;
    found = next;
  }
  return placeAt(text, found?.offset ?? 0);
}

/** The first thing that keeps a text from being JSON; null: it is JSON, or nests too deep to tell. */
export function syntaxFault(text: string): { readonly place: TextPlace; readonly why: string } | null {
  const [first] = treeOf(text).errors;
  return first === undefined ? null : { place: placeAt(text, first.offset), why: faultWords[printParseErrorCode(first.error)] ?? "is not as JSON is written" };
}

function treeOf(text: string): { readonly tree: Node | undefined; readonly errors: readonly ParseError[] } {
  const errors: ParseError[] = [];
  try {
    return { tree: parseTree(text, errors, { disallowComments: true, allowTrailingComma: false, allowEmptyContent: false }), errors };
  } catch (fault) {
    // The parser recurses; a document of a hundred thousand brackets is told without a place.
    if (fault instanceof RangeError) return { tree: undefined, errors: [] };
    throw fault;
  }
}

const faultWords: Readonly<Record<string, string>> = {
  InvalidSymbol: "is no word that JSON knows",
  InvalidNumberFormat: "is not a number as JSON writes them",
  PropertyNameExpected: "should be a name in double quotes",
  ValueExpected: "should be a value",
  ColonExpected: "lacks a colon before it",
  CommaExpected: "lacks a comma before it",
  CloseBraceExpected: "lacks a } before it",
  CloseBracketExpected: "lacks a ] before it",
  EndOfFileExpected: "comes after the end of the document",
  InvalidCommentToken: "is a comment, which JSON does not have",
  UnexpectedEndOfComment: "is a comment, which JSON does not have",
  UnexpectedEndOfString: "is a text without a closing quote",
  UnexpectedEndOfNumber: "is a number that is not finished",
  InvalidUnicode: "holds a character that is not written as JSON writes them",
  InvalidEscapeCharacter: "holds an escape that JSON does not have",
  InvalidCharacter: "holds a character that must be escaped",
};

function placeAt(text: string, offset: number): TextPlace {
  const before = text.slice(0, offset);
  return { line: before.split("\n").length, column: offset - (before.lastIndexOf("\n") + 1) + 1 };
}
