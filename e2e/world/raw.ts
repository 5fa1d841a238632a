/** Requests that no browser sends. */
import { connect } from "node:net";

export type RawRequest = { method?: string; headers?: Record<string, string>; body?: string };

export type RawAnswer = {
  status: number;
  /** All that came, as it came. */
  head: string;
  header: (name: string) => string | undefined;
  text: string;
};

/** Asks with the headers as they are given: browsers, and Node’s own clients, tidy an address first. */
export function ask(
  origin: string,
  target: string,
  { method = "GET", headers = {}, body = "" }: RawRequest = {},
): Promise<RawAnswer> {
  const { host } = new URL(origin);
  const lines = Object.entries({ host, connection: "close", ...headers }).map(
    ([name, value]) => `${name}: ${value}`,
  );
  return send(origin, `${method} ${target} HTTP/1.1\r\n${lines.join("\r\n")}\r\n\r\n${body}`);
}

/**
 * Sends just these bytes, and reads until the server closes the connection.
 * @param patience how many milliseconds that may take; without an answer by then, the status is not a number
 */
export async function send(origin: string, bytes: string | Buffer, patience = 60_000): Promise<RawAnswer> {
  const { hostname, port } = new URL(origin);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.setEncoding("utf8").on("data", (part) => {
    answer += part;
  });
  // A server that has refused what is too long hangs up while we still write, and what it said has come all the same.
  socket.on("error", () => {});
  const impatient = setTimeout(() => socket.destroy(), patience);
  // Left open: to a server, an end means that nobody waits for the answer.
  socket.write(bytes);
  // Node's own `once` would throw at the error that is let pass above.
  await new Promise((closed) => socket.once("close", closed));
  clearTimeout(impatient);
  const [head = "", ...rest] = answer.split("\r\n\r\n");
  return {
    status: Number(head.split(" ")[1]),
    head,
    header: (name: string) => head.match(new RegExp(`^${name}: (.*)$`, "im"))?.[1]?.trim(),
    text: rest.join("\r\n\r\n"),
  };
}
