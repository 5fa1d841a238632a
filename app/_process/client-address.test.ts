import { expect, test } from "vitest";
import { clientAddress, isOnThisMachine } from "./client-address.ts";

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2"],
  ["2001:db8::5", "2001:db8:0:0"],
  ["::1", "0:0:0:0"],
  ["fe80::1%eth0", "fe80:0:0:0"],
  ["unknown", "unknown"],
])("%s is counted as %s", (address, counted) => {
  expect(clientAddress(new Headers({ "x-tend-client-address": address }))).toBe(counted);
});

test("only our server can say that a request is from this machine", () => {
  expect(isOnThisMachine(new Headers({ "x-tend-local": "yes" }))).toBe(true);
  expect(isOnThisMachine(new Headers({ "x-tend-local": "no" }))).toBe(false);
  expect(isOnThisMachine(new Headers({ "x-tend-client-address": "127.0.0.1" }))).toBe(false);
});
