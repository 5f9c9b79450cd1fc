import { spawn } from "node:child_process";
import { join } from "node:path";
import { prepare, root } from "./prepare.mjs";
import { runProgram } from "./steps.mjs";

// `npm test`, and with `--fast` `npm run check`: plain Node until everything is installed, then `check.ts`.
runProgram(async () => {
  await prepare();
  const child = spawn(process.execPath, ["--import", "tsx", "--conditions=react-server", join(root, "lib/cli/check.ts"), ...process.argv.slice(2)], { cwd: root, stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code) => process.exit(code ?? 1));
});
