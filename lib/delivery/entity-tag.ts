/** Whether `If-None-Match` names this entity tag: a list, `*`, or a weak form of it (RFC 9110 §13.1.2 compares weakly). */
export function namesTag(ifNoneMatch: string | null, tag: string): boolean {
  if (ifNoneMatch === null) return false;
  if (ifNoneMatch === tag) return true;
  return ifNoneMatch.split(",").some((item) => {
    const named = item.trim();
    return named === "*" || named === tag || named === `W/${tag}`;
  });
}
