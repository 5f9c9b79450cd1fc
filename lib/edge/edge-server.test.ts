import { connect } from "node:net";
import { afterAll, expect, it } from "vitest";
import { portOf } from "./built-edge.cases";
import { makeEdgePictures } from "./edge-pictures";
import { makeEdge } from "./edge";
import { edgePorts } from "./edge-ports";
import { makeEdgeServer, type EdgeServer } from "./edge-server";
import { configFor, openDesk } from "./origin.cases";

const quiet = (): void => undefined;
const opened: EdgeServer[] = [];
afterAll(() => Promise.all(opened.map((server) => server.stop(0))));

/** An edge that has waited long enough after a short while; the real one waits 10 and 20 s. */
async function serve(patience: { readonly headersMs: number; readonly requestMs: number }): Promise<number> {
  const config = configFor("nowhere");
  const edge = makeEdge({ config, origin: openDesk(null).origin, log: quiet, now: () => Date.now() });
  const running = makeEdgeServer({ edge, ports: edgePorts(edge, { config, log: quiet, events: { hear: quiet } }), sdk: null, environment: "production", pictures: makeEdgePictures({ edge, config, log: quiet }), serverKey: config.serverKey, patience });
  opened.push(running);
  await new Promise<void>((listening) => running.server.listen(0, "127.0.0.1", listening));
  return portOf(running.server);
}

it.each([
  { why: "headers that never end", patience: { headersMs: 300, requestMs: 60_000 }, sends: "POST /api/v1/decide HTTP/1.1\r\nhost: edge\r\n", drips: "x-more: 1\r\n" },
  { why: "a body that never ends", patience: { headersMs: 300, requestMs: 600 }, sends: "POST /api/v1/decide HTTP/1.1\r\nhost: edge\r\nauthorization: Bearer pk_x\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n{", drips: " " },
])("a client that is slow is told so and let go: $why", async ({ patience, sends, drips }) => {
  const socket = connect(await serve(patience), "127.0.0.1");
  socket.write(sends);
  const dripping = setInterval(() => socket.writable && socket.write(drips), 50);
  const answer = await new Promise<string>((done) => {
    const pieces: string[] = [];
    socket.on("data", (piece) => pieces.push(piece.toString()));
    socket.on("error", () => undefined);
    socket.on("close", () => done(pieces.join("")));
  });
  clearInterval(dripping);
  expect(answer).toMatch(/^HTTP\/1\.1 408 /);
});
