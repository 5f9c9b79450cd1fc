import { spawn } from "node:child_process";
import { join } from "node:path";
import { prepare, root } from "./prepare.mjs";
import { runProgram } from "./steps.mjs";

// `npm run edge`: builds the one file the edge is, and runs it. The file alone, copied to a bare Node, does as well.
runProgram(async () => {
  await prepare();
  const builder = spawn(process.execPath, ["--import", "tsx", join(root, "lib/cli/build-small.ts")], { cwd: root, stdio: "inherit" });
  const code = await new Promise((done) => builder.on("exit", done));
  if (code !== 0) process.exit(1);
  const edge = spawn(process.execPath, [join(root, "dist/edge.mjs"), ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => edge.kill(signal));
  edge.on("exit", (status) => process.exit(status ?? 1));
});
