/** The same work, done once for each object and kept as long as the object lives. For what is never changed in place. */
export function onceFor<Subject extends object, Answer extends object>(work: (subject: Subject) => Answer): (subject: Subject) => Answer {
  const known = new WeakMap<Subject, Answer>();
  return (subject) => {
    const found = known.get(subject);
    if (found !== undefined) return found;
    const answer = work(subject);
    known.set(subject, answer);
    return answer;
  };
}
