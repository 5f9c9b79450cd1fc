/**
 * Asks, and remembers the last answers in case that nobody answers later: while the database is away, whoever asked before goes on
 * getting what was true then. Null is not remembered, so nobody can fill the memory with keys that do not exist; and it is bounded: what was
 * longest not asked for is forgotten first.
 */
export function lastKnown<Answer>(most: number): (key: string, ask: () => Promise<Answer | null>) => Promise<Answer | null | "away"> {
  const answers = new Map<string, Answer>();
  return async (key, ask) => {
    try {
      const answer = await ask();
      answers.delete(key);
      if (answer !== null) answers.set(key, answer);
      const [oldest] = answers.keys();
      if (answers.size > most && oldest !== undefined) answers.delete(oldest);
      return answer;
    } catch {
      return answers.get(key) ?? "away";
    }
  };
}
