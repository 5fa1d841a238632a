/** A wire between Tend and PostgreSQL on which one can count how often an answer is waited for. */
import { type Between, standBetween } from "./between.ts";

export type Wire = Between & {
  /** Round trips so far: turns from listening to sending, on any connection, signing in to PostgreSQL included. */
  roundTrips: () => number;
};

/** Lays a wire to the database at `databaseUrl`. What is sent in one go is one round trip, however many messages it holds. */
export async function openWire(databaseUrl: string): Promise<Wire> {
  let roundTrips = 0;
  const between = await standBetween(databaseUrl, (near, far) => {
    let isListening = true;
    near.on("data", () => {
      if (isListening) roundTrips += 1;
      isListening = false;
    });
    far.on("data", () => {
      isListening = true;
    });
    near.pipe(far);
    far.pipe(near);
  });
  return { ...between, roundTrips: () => roundTrips };
}
