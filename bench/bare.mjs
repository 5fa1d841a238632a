/** What `node:http` can do: one answer from memory, with nothing but what a browser needs to read it. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [file = "", port] = process.argv.slice(2);
const body = readFileSync(file);
const headers = {
  "Content-Type": "text/html; charset=utf-8",
  "Content-Encoding": "gzip",
  "Content-Length": String(body.length),
};
createServer((_req, res) => res.writeHead(200, headers).end(body)).listen(Number(port));
