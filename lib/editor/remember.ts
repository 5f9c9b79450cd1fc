/** Works an answer out once for the same inputs (by identity) and keeps the last one: selectors over a state that stays mostly the same. */
export function remember<State, Answer>(inputsOf: (state: State) => readonly unknown[], work: (state: State) => Answer): (state: State) => Answer {
  let last: { readonly inputs: readonly unknown[]; readonly answer: Answer } | null = null;
  return (state) => {
    const inputs = inputsOf(state);
    if (last === null || !same(last.inputs, inputs)) last = { inputs, answer: work(state) };
    return last.answer;
  };
}

const same = (before: readonly unknown[], after: readonly unknown[]): boolean =>
  before.length === after.length && before.every((input, index) => Object.is(input, after[index]));
