/** What `node:http` can do: one answer from memory, with nothing but what a browser needs to read it, or with the headers it is given. */
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

const [file = "", port, given] = process.argv.slice(2);
const body = readFileSync(file);
/** @type {Record<string, string>} */
const headers = given
  ? JSON.parse(given)
  : {
      "Content-Type": "text/html; charset=utf-8",
      "Content-Encoding": "gzip",
      "Content-Length": String(body.length),
    };
// In the form that Node writes fastest.
const list = Object.entries(headers).flat();
createServer((_req, res) => res.writeHead(200, list).end(body)).listen(Number(port));
