/** Requests that no browser sends. */
import { once } from "node:events";
import { connect } from "node:net";

export type RawRequest = { method?: string; headers?: Record<string, string>; body?: string };

/** Sends just these bytes: browsers, and Node’s own clients, tidy an address first. */
export async function ask(
  origin: string,
  target: string,
  { method = "GET", headers = {}, body = "" }: RawRequest = {},
) {
  const { host, hostname, port } = new URL(origin);
  const lines = Object.entries({ host, connection: "close", ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.setEncoding("utf8").on("data", (part) => {
    answer += part;
  });
  // Left open: to a server, an end means that nobody waits for the answer.
  socket.write(`${method} ${target} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
  await once(socket, "close");
  const [head = "", ...rest] = answer.split("\r\n\r\n");
  return {
    status: Number(head.split(" ")[1]),
    header: (name: string) => head.match(new RegExp(`^${name}: (.*)$`, "im"))?.[1]?.trim(),
    text: rest.join("\r\n\r\n"),
  };
}
