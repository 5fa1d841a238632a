/** A wire between Tend and PostgreSQL on which one can count how often an answer is waited for. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type Wire = {
  /** The address of the database by way of this wire. */
  url: string;
  /** Round trips so far: turns from listening to sending, on any connection, signing in to PostgreSQL included. */
  roundTrips: () => number;
  stop: () => Promise<void>;
};

/** Lays a wire to the database at `databaseUrl`. What is sent in one go is one round trip, however many messages it holds. */
export async function openWire(databaseUrl: string): Promise<Wire> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  let roundTrips = 0;
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    let isListening = true;
    near.on("data", () => {
      if (isListening) roundTrips += 1;
      isListening = false;
    });
    far.on("data", () => {
      isListening = true;
    });
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => other.destroy());
      socket.pipe(other);
    }
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: Object.assign(new URL(databaseUrl), { hostname: "127.0.0.1", port: String(port) }).href,
    roundTrips: () => roundTrips,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
