import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { expect, test } from "vitest";
import { clientAddress, isOnThisMachine } from "./client-address.mjs";

function request(remoteAddress: string, headers: Record<string, string>) {
  const socket = new Socket();
  Object.defineProperty(socket, "remoteAddress", { value: remoteAddress });
  return Object.assign(new IncomingMessage(socket), { headers, httpVersion: "1.1" });
}

const here = { AUTH_URL: "http://localhost:3000" };

test.each([
  ["127.0.0.1", "localhost:3000"],
  ["::1", "[::1]:3000"],
  ["::ffff:127.0.0.1", "127.0.0.1"],
])("from %s to %s is on this machine", (address, host) => {
  expect(isOnThisMachine(request(address, { host }), here)).toBe(true);
});

test.each([
  ["192.0.2.7", { host: "localhost:3000" }],
  ["127.0.0.1", { host: "tend.example" }],
  ["127.0.0.1", { host: "localhost.evil.example" }],
  ["127.0.0.1", { host: "127.0.0.1.evil.example" }],
  ["127.0.0.1", {}],
  ["127.0.0.1", { host: "localhost", "x-forwarded-for": "127.0.0.1" }],
  ["127.0.0.1", { host: "localhost", forwarded: "for=192.0.2.7" }],
  ["127.0.0.1", { host: "localhost", via: "1.1 proxy" }],
  ["127.0.0.1", { host: "localhost", "x-real-ip": "192.0.2.7" }],
])("from %s with %j is not", (address, headers) => {
  expect(isOnThisMachine(request(address, headers), here)).toBe(false);
});

test.each(
  [
    "forwarded",
    "via",
    "x-forwarded-for",
    "x-forwarded-host",
    "x-forwarded",
    "x-real-ip",
    "x-client-ip",
  ].concat(["true-client-ip", "cf-connecting-ip", "x-cluster-client-ip", "x-original-forwarded-for"]),
)("what came with %s was passed on", (name) => {
  expect(isOnThisMachine(request("127.0.0.1", { host: "localhost", [name]: "" }), here)).toBe(false);
});

test("behind a proxy that says nothing, nobody is on this machine", () => {
  const asProxied = request("127.0.0.1", { host: "127.0.0.1:3000" });
  expect(isOnThisMachine(asProxied, { AUTH_URL: "https://tend.example.org" })).toBe(false);
  expect(isOnThisMachine(Object.assign(asProxied, { httpVersion: "1.0" }), here)).toBe(false);
});

test("only as many proxies are believed as there are", () => {
  const headers = { "x-forwarded-for": "203.0.113.9, 198.51.100.4, 192.0.2.7" };
  const from = request("::ffff:10.0.0.1", headers);
  expect([0, 1, 2, 9].map((proxies) => clientAddress(from, proxies))).toEqual([
    "10.0.0.1",
    "192.0.2.7",
    "198.51.100.4",
    "10.0.0.1",
  ]);
  expect(clientAddress(request("10.0.0.1", { "x-forwarded-for": "<script>" }), 1)).toBe("10.0.0.1");
});
