import { afterAll, beforeAll, expect, test } from "vitest";
import { type Pair, startPair } from "#scripts/postgres/testing/pair.ts";
import { primaryOf } from "./hosts.mjs";
import { lastingPool } from "./pool.ts";

let pair: Pair;
beforeAll(async () => {
  pair = await startPair({ isSynchronous: true });
});
afterAll(() => pair.remove());

/** The same two, the one that follows first. */
const turned = () => {
  const [one, two] = [`127.0.0.1:${pair.primary.port}`, `127.0.0.1:${pair.standby.port}`];
  return pair.url.replace(`${one},${two}`, `${two},${one}`);
};

test("of several servers the one that takes writes is found, in whatever order they are named", async () => {
  expect(await primaryOf(pair.url)).toBe(pair.primary.url);
  expect(await primaryOf(turned())).toBe(pair.primary.url);
  expect(await primaryOf(pair.standby.url)).toBe(pair.standby.url);
  const nobody = "postgres://tend:x@127.0.0.1:1,127.0.0.1:2/tend";
  expect(await primaryOf(nobody)).toBe("postgres://tend:x@127.0.0.1:1/tend");
});

test("a pool follows from the primary that is lost to the one promoted, and keeps what was acknowledged", async () => {
  const pool = lastingPool({ url: turned(), role: undefined, isPooled: false });
  const ask = (question: string) => pool.unsafe(question);
  await ask("create table trial (id int primary key)");
  await ask("insert into trial values (1)");
  await pair.killPrimary();
  const began = performance.now();
  await expect(ask("insert into trial values (2)")).rejects.toThrow();
  expect(performance.now() - began, "said at once, not waited for").toBeLessThan(8000);
  // Nobody takes writes: what follows may be read, and says what it is to whoever writes.
  await expect
    .poll(() =>
      ask("select id from trial").then(
        (rows) => rows.length,
        () => 0,
      ),
    )
    .toBe(1);
  await expect(ask("insert into trial values (2)")).rejects.toMatchObject({ code: "25006" });
  await pair.promote();
  await expect
    .poll(
      () =>
        ask("insert into trial values (3)").then(
          () => "written",
          (error) => error.code,
        ),
      { timeout: 20_000 },
    )
    .toBe("written");
  expect((await ask("select id from trial order by id")).map(({ id }) => id)).toEqual([1, 3]);
  await pool.end({ timeout: 0 });
});
