/** Writes and waits until it was taken, so that nothing is cut off when the program ends and a slow reader slows the writer. */
export function print(text: string): Promise<void> {
  return new Promise((done, failed) => process.stdout.write(text, (error) => (error ? failed(error) : done())));
}

export const printJson = (value: unknown): Promise<void> => print(`${JSON.stringify(value, null, 2)}\n`);
