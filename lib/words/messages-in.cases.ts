import ts from "typescript";

/** What a source file says: the messages that it hands to `say`, `message` or `<Say>`, and the words it shows without them. */
export type SaidIn = { readonly messages: readonly string[]; readonly raw: readonly string[] };

const shownAttributes = new Set(
  "title label aria-label aria-description aria-roledescription placeholder searchPlaceholder hint description lead alt help empty caption what why verb action cancel consequence aside none summary heading note confirm".split(" "),
);
const shownProperties = new Set("label title hint header detail heading word lead description".split(" "));
// Controls that are called by their name; elsewhere `name` is for machines.
const calledByName = new Set("AnchoredPanel Choice IconButton PartMenu Popover RadioCards RowFrame SegmentedControl ShareInput Tabs TextWithSuggestions".split(" "));
const sayers = new Set(["say", "message"]);
const hasWords = (text: string): boolean => /\p{L}{2}/u.test(text.replaceAll(/&\w+;|Thenwise/g, ""));

export function saidIn(path: string, source: string): SaidIn {
  const messages: string[] = [];
  const raw: string[] = [];
  const see = (node: ts.Node): void => {
    if (ts.isCallExpression(node) && isSayer(node.expression)) messages.push(...textsOf(node.arguments[0]));
    if (ts.isJsxAttribute(node) && node.name.getText() === "message" && isSayElement(node.parent.parent)) messages.push(...textsOf(insideOf(node)));
    else if (ts.isJsxAttribute(node) && (shownAttributes.has(node.name.getText()) || isSpokenName(node))) raw.push(...textsOf(insideOf(node)).filter(hasWords));
    if (ts.isPropertyAssignment(node) && shownProperties.has(node.name.getText()) && !isLook(node.parent.parent)) raw.push(...textsOf(node.initializer).filter(hasWords));
    if (ts.isCallExpression(node) && isNotice(node.expression)) raw.push(...textsOf(node.arguments[0]).filter(hasWords));
    if (ts.isJsxText(node) && hasWords(node.text)) raw.push(node.text.trim());
    if (ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent)) raw.push(...textsOf(node.expression).filter(hasWords));
    ts.forEachChild(node, see);
  };
  see(ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true, path.endsWith("x") ? ts.ScriptKind.TSX : ts.ScriptKind.TS));
  return { messages: messages.filter((message) => message !== ""), raw };
}

const isSayer = (callee: ts.Node): boolean =>
  ts.isIdentifier(callee) ? sayers.has(callee.text) : ts.isPropertyAccessExpression(callee) && (sayers.has(callee.name.text) || (callee.name.text === "rich" && isSayer(callee.expression)));

const isLook = (node: ts.Node): boolean => ts.isPropertyAssignment(node) && node.name.getText() === "classNames";
const isNotice = (callee: ts.Node): boolean => ts.isPropertyAccessExpression(callee) && callee.expression.getText() === "notify";
const isSpokenName = (node: ts.JsxAttribute): boolean => node.name.getText() === "name" && calledByName.has(node.parent.parent.tagName.getText());

const isSayElement = (node: ts.Node): boolean => (ts.isJsxSelfClosingElement(node) || ts.isJsxOpeningElement(node)) && node.tagName.getText() === "Say";
const insideOf = ({ initializer }: ts.JsxAttribute): ts.Node | undefined => (initializer !== undefined && ts.isJsxExpression(initializer) ? initializer.expression : initializer);

/** The literal texts an expression may have: of a choice, both ways. */
function textsOf(node: ts.Node | undefined): readonly string[] {
  if (node === undefined) return [];
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node)) return [[node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join(" … ")];
  if (ts.isConditionalExpression(node)) return [...textsOf(node.whenTrue), ...textsOf(node.whenFalse)];
  if (ts.isParenthesizedExpression(node)) return textsOf(node.expression);
  if (ts.isBinaryExpression(node) && [ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.AmpersandAmpersandToken].includes(node.operatorToken.kind)) return [...textsOf(node.left), ...textsOf(node.right)];
  return [];
}
