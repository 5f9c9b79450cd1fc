// Plain JavaScript without packages: it runs before anything is installed.

/** One line for each long step: what it is while it runs, how long it took when it is done. */
export async function step(title, run) {
  const begin = Date.now();
  process.stdout.write(`· ${title} …`);
  try {
    const answer = await run();
    process.stdout.write(` ${((Date.now() - begin) / 1000).toFixed(1)} s\n`);
    return answer;
  } catch (error) {
    process.stdout.write(" failed\n");
    throw error;
  }
}

/** An end that a person can do something about: one sentence, no stack. */
export class Stop extends Error {}

/** Runs a program and prints it like any program would: a Stop as its sentence, a bug with its stack. */
export async function runProgram(main) {
  try {
    await main();
  } catch (error) {
    console.error(error instanceof Stop || error?.name === "Stop" ? `\n${error.message}` : error);
    process.exit(1);
  }
}
