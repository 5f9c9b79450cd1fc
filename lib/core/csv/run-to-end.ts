/** Drives slow work without a pause: for tests, and where nobody waits. */
export function runToEnd<Value>(work: Generator<number, Value, void>): Value {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
