import { once } from "node:events";
import { createServer, type Server } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { setTimeout as delay, setImmediate as nextTurn } from "node:timers/promises";
import { afterEach, expect, test } from "vitest";
import { createStop } from "../stop.mjs";
import { answerAhead } from "./ahead.mjs";

const plain = "GET /a HTTP/1.1\r\nHost: a.example\r\n\r\n";
/** More than the system takes from us at once. */
const long = Buffer.alloc(8 * 1024 * 1024, "a");
const open: { server: Server; sockets: Socket[] }[] = [];

afterEach(() => {
  for (const { server, sockets } of open.splice(0)) {
    for (const socket of sockets) socket.destroy();
    server.closeAllConnections();
    server.close();
  }
});

/** Answers "/a" ahead with these bytes, and lets Node answer all else with "Node". */
async function start(bytes: Buffer, keepAliveTimeout = 5000) {
  const server = createServer({ keepAliveTimeout }, (_req, res) => {
    watch(res);
    res.end("Node");
  });
  const { stop, watch } = createStop(server);
  let answered = 0;
  answerAhead(server, ({ url }, socket) => {
    if (url !== "/a") return false;
    answered += 1;
    socket.write(bytes);
    return true;
  });
  await once(server.listen(0, "127.0.0.1"), "listening");
  const { port } = server.address() as AddressInfo;
  const sockets: Socket[] = [];
  open.push({ server, sockets });
  const client = async () => {
    const socket = connect({ port, host: "127.0.0.1", noDelay: true });
    sockets.push(socket.on("error", () => {}));
    await once(socket, "connect");
    return socket;
  };
  return { server, stop, client, answered: () => answered };
}

test("a connection is kept for one question after the other, and is Node's from the first that is not plain", async () => {
  const { client, answered } = await start(Buffer.from("ahead"));
  const socket = await client();
  for (const [asked, said] of [
    [plain, "ahead"],
    [plain, "ahead"],
    [plain.replace("/a", "/b"), "Node"],
    [plain, "Node"],
  ] as const) {
    socket.write(asked);
    expect(String(await once(socket, "data"))).toMatch(new RegExp(`${said}$`));
  }
  expect(answered()).toBe(2);
});

test("whoever asks and does not read is asked to wait, and gets all in the end", async () => {
  const { client, answered } = await start(long);
  const socket = (await client()).pause();
  for (let asked = 0; asked < 20; asked += 1) {
    socket.write(plain);
    await delay(5);
  }
  expect(answered()).toBeLessThan(3);
  // What had piled up comes in one piece, which is Node's, but for the first answers.
  socket.resume();
  let read = 0;
  socket.on("data", ({ length }: Buffer) => {
    read += length;
  });
  await expect.poll(() => read, { timeout: 10_000 }).toBeGreaterThan(long.length);
});

test("whoever is slow to read a short answer is heard again too", async () => {
  const { server, client, answered } = await start(Buffer.alloc(10_000, "a"));
  let queued = () => 0;
  server.on("connection", (socket) => {
    queued = () => socket.writableLength;
  });
  const socket = (await client()).pause();
  let asked = 0;
  while (queued() === 0) {
    socket.write(plain);
    asked += 1;
    while (answered() < asked) await nextTurn();
  }
  let read = 0;
  socket.resume().on("data", ({ length }: Buffer) => {
    read += length;
  });
  await expect.poll(() => read).toBe(10_000 * asked);
  socket.write(plain);
  await expect.poll(answered).toBe(asked + 1);
});

test("a stop ends what is at rest, and neither what is being read nor what comes just then", async () => {
  const { client, stop, server } = await start(long);
  const [resting, reading, fresh] = [await client(), await client(), await client()];
  resting.write(plain);
  let rested = 0;
  resting.on("data", ({ length }: Buffer) => {
    rested += length;
  });
  await expect.poll(() => rested).toBe(long.length);
  reading.pause().write(plain);
  await delay(50);
  const stopped = stop({ grace: delay(20), patience: 20_000, hurry: new Promise(() => {}) });
  await once(resting, "close");
  fresh.write(plain.replace("/a", "/b"));
  expect(String(await once(fresh, "data"))).toMatch(/Connection: close.*Node$/s);
  let read = 0;
  reading.resume().on("data", ({ length }: Buffer) => {
    read += length;
  });
  await stopped;
  expect(read).toBe(long.length);
  expect(server.listening).toBe(false);
});

test("a stop that is told to hurry waits for nobody who does not read", async () => {
  const { client, stop } = await start(long);
  const reading = (await client()).pause();
  reading.write(plain);
  await delay(50);
  const before = performance.now();
  await stop({ grace: delay(20), patience: 60_000, hurry: delay(100) });
  expect(performance.now() - before).toBeLessThan(10_000);
});

test("a connection that brings no more is closed after a while, and one that is slow to read is not", async () => {
  const { client } = await start(long, 1);
  const [resting, reading] = [await client(), (await client()).pause()];
  const began = performance.now();
  for (const socket of [resting, reading]) socket.write(plain);
  resting.resume();
  await once(resting, "close");
  expect(performance.now() - began).toBeGreaterThan(900);
  await delay(500);
  let read = 0;
  reading.resume().on("data", ({ length }: Buffer) => {
    read += length;
  });
  await once(reading, "close");
  expect(read).toBe(long.length);
});

test("one that breaks off takes nothing with it", async () => {
  const { client } = await start(long);
  for (let left = 20; left > 0; left -= 1) {
    const socket = (await client()).pause();
    socket.write(plain);
    await delay(2);
    socket.resetAndDestroy();
  }
  const socket = await client();
  socket.end(plain.replace("/a", "/b"));
  expect(String(await once(socket, "data"))).toContain("Node");
});
