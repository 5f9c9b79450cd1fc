import next from "next";
import { makeFront, type FrontSettings } from "./front";

await main();

/** The app as it is served: Next behind our own front, until its parent ends it. */
async function main(): Promise<void> {
  const [port, hostname] = [Number(process.env["PORT"]), process.env["HOST"] ?? "127.0.0.1"];
  const address = new URL(process.env["APP_URL"] ?? `http://localhost:${port}`);
  const settings: FrontSettings = {
    basePath: address.pathname.replace(/\/+$/, ""),
    trustedProxies: Number(process.env["TRUSTED_PROXIES"] || 0),
    https: address.protocol === "https:",
    developing: process.env["NODE_ENV"] !== "production",
  };
  const app = next({ dev: settings.developing, dir: process.cwd(), hostname, port });
  await app.prepare();
  const server = makeFront(settings, app.getRequestHandler());
  server.once("error", (fault: NodeJS.ErrnoException) => {
    process.stderr.write(fault.code === "EADDRINUSE" ? `Port ${port} is taken meanwhile.\n` : `The app cannot listen on ${hostname}:${port}: ${fault.message}\n`);
    process.exit(1);
  });
  server.listen(port, hostname);
  const stop = (): void => {
    // Whatever is being answered is finished; a stream that never ends is cut.
    setTimeout(() => server.closeAllConnections(), 5_000).unref();
    server.close(() => process.exit(0));
    server.closeIdleConnections();
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, stop);
}
