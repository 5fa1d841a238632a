/** What stands between Tend and PostgreSQL in a test, and hands on what they say. */
import { once } from "node:events";
import { type AddressInfo, connect, createServer, type Socket } from "node:net";

export type Between = {
  /** The address of the database by way of it. */
  url: string;
  stop: () => Promise<void>;
};

/** Listens for connections to the database at `databaseUrl`. `join` hands on what comes from each end of one: from ours, `near`, and from PostgreSQL’s, `far`. */
export async function standBetween(
  databaseUrl: string,
  join: (near: Socket, far: Socket) => void,
): Promise<Between> {
  const target = new URL(databaseUrl);
  const sockets = new Set<Socket>();
  const server = createServer((near) => {
    const far = connect(Number(target.port), target.hostname);
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      sockets.add(socket);
      socket.on("error", () => other.destroy()).on("close", () => other.destroy());
    }
    join(near, far);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    url: Object.assign(new URL(databaseUrl), { hostname: "127.0.0.1", port: String(port) }).href,
    stop: async () => {
      for (const socket of sockets) socket.destroy();
      server.close();
      await once(server, "close");
    },
  };
}
