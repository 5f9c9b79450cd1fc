import { check } from "./check";
import { helpOf, readGiven, type Command } from "./command";
import { compileCommand } from "./compile";
import { coverCommand } from "./cover";
import { decideCommand } from "./decide";
import { diffCommand } from "./diff";
import { explainCommand } from "./explain";
import { formatCommand } from "./format";
import { print } from "./print";
import { SayStop, usageFault } from "./say-stop";

const commands: readonly Command[] = [check, compileCommand, decideCommand, explainCommand, diffCommand, coverCommand, formatCommand];

const help = `thenwise: a workspace's rules as a file, without the app.

${commands.map(({ name, summary }) => `  ${name.padEnd(8)} ${summary}`).join("\n")}

The app exports and imports workspace files under Settings, Workspace file. More about one: thenwise check --help.
Exit codes: 0 yes, 1 the rules or the data say no, 2 called wrongly.
`;

async function main([name, ...args]: readonly string[]): Promise<0 | 1> {
  if (name === undefined || name === "--help" || name === "-h" || name === "help") {
    await print(help);
    return 0;
  }
  const command = commands.find((each) => each.name === name) ?? usageFault(`There is no “${name}”. There are: ${commands.map((each) => each.name).join(", ")}.`);
  const given = readGiven(command, args);
  if (!given.is("help")) return command.run(given);
  await print(helpOf(command));
  return 0;
}

// Whoever reads the answers may stop reading (`| head`): then there is nobody left to tell.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

main(process.argv.slice(2)).then(
  (code) => {
    process.exitCode = code;
  },
  (error: unknown) => {
    if (error instanceof SayStop) {
      process.stderr.write(`thenwise: ${error.sentence}\n`);
      process.exitCode = error.code;
    } else if (!(error instanceof Error && "code" in error && error.code === "EPIPE")) {
      process.stderr.write(`thenwise: Something is wrong with thenwise itself: ${error instanceof Error ? error.message : String(error)}.\n`);
      process.exitCode = 2;
    }
  },
);
