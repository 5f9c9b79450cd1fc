import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { join } from "node:path";
import { prepare, root } from "./prepare.mjs";
import { runProgram, Stop } from "./steps.mjs";

// `npm start`, and with `--dev` `npm run dev`: plain Node until everything is installed, then `serve.ts`.
runProgram(async () => {
  await freePort("PORT", 3000);
  await freePort("EDGE_PORT", 3080);
  await prepare();
  const child = spawn(process.execPath, ["--import", "tsx", "--conditions=react-server", join(root, "lib/cli/serve.ts"), ...process.argv.slice(2)], { cwd: root, stdio: ["inherit", "inherit", "inherit", "ipc"] });
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
  child.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 0 : 1)));
});

async function freePort(variable, fallback) {
  const raw = process.env[variable] || String(fallback);
  const port = Number(raw);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Stop(`${variable} is “${raw}”, which is not a port: give a number from 1 to 65535, as in ${variable}=${fallback + 1} npm start.`);
  const free = await new Promise((resolve) => {
    const server = createServer().once("error", () => resolve(false)).once("listening", () => server.close(() => resolve(true)));
    server.listen(port, process.env.HOST || "127.0.0.1");
  });
  if (!free) throw new Stop(`Port ${port} is taken, perhaps by another Thenwise. Stop that, or choose another: ${variable}=${port + 1} npm start.`);
}
