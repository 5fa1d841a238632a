import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { onTheClock, showClock } from "#content/kit/timer/clock.ts";
import {
  aboutDiaryNight,
  asleep,
  diaryNights,
  efficiency,
  inBed,
  type Night,
  readNight,
  summaryOf,
} from "./diary.ts";

const blank = { bed: "", toSleep: "", awake: "", rise: "" };
const usual = { bed: "22:30", toSleep: "20", awake: "40", rise: "06:30" };
const clock = fc.integer({ min: 0, max: 1439 });
/** Nights that can be: some length, some of it awake. */
const nights = fc
  .tuple(clock, fc.integer({ min: 1, max: 1439 }), fc.nat(), fc.nat())
  .map(([bed, length, first, second]): Night => {
    const toSleep = first % (length + 1);
    const awake = second % (length - toSleep + 1);
    return { bed, toSleep, awake, rise: onTheClock(bed + length) };
  });

const typed = ({ bed, toSleep, awake, rise }: Night) => ({
  bed: showClock(bed),
  toSleep: String(toSleep),
  awake: String(awake),
  rise: showClock(rise),
});
const wordFor = (change: Partial<typeof usual>) => {
  const reading = readNight({ ...usual, ...change });
  return reading.kind === "unclear" ? reading.word : reading.kind;
};

describe("a night", () => {
  test("goes past midnight: eight hours in bed, seven of them asleep", () => {
    const reading = readNight(usual);
    if (reading.kind !== "night") throw new Error("It was not read");
    expect(inBed(reading.night)).toBe(480);
    expect(asleep(reading.night)).toBe(420);
    expect(efficiency([reading.night])).toBe(88);
  });

  test("is as long wherever midnight falls in it", () => {
    fc.assert(
      fc.property(nights, clock, (night, later) => {
        const moved = {
          ...night,
          bed: onTheClock(night.bed + later),
          rise: onTheClock(night.rise + later),
        };
        expect(inBed(moved)).toBe(inBed(night));
        expect(asleep(moved)).toBe(asleep(night));
      }),
    );
  });

  test("that can be is read as it was typed, and its parts add up", () => {
    fc.assert(
      fc.property(nights, (night) => {
        expect(readNight(typed(night))).toEqual({ kind: "night", night });
        expect(asleep(night)).toBeGreaterThanOrEqual(0);
        expect(asleep(night) + night.toSleep + night.awake).toBe(inBed(night));
      }),
    );
  });

  test("that cannot be gets a word, and no figure", () => {
    expect(wordFor({ rise: "22:30" })).toContain("are the same");
    expect(wordFor({ awake: "461" })).toContain("rough guess");
    expect(wordFor({ awake: "460" })).toBe("night");
    for (const minutes of ["-5", "1.5", "ten", "1e2"]) expect(wordFor({ toSleep: minutes })).toContain("20");
  });

  test("that is not written to the end waits without a word", () => {
    for (const field of ["bed", "toSleep", "awake", "rise"])
      expect(wordFor({ [field]: "" })).toBe("unfinished");
    expect(wordFor({ bed: "25:00" })).toBe("unfinished");
    expect(readNight({ ...blank, awake: " " }).kind).toBe("blank");
  });

  test("that is very long is asked about, and counts", () => {
    const long = { bed: 600, toSleep: 0, awake: 0, rise: 1 };
    expect(aboutDiaryNight(long)).toContain("right way round");
    expect(aboutDiaryNight({ ...long, rise: 600 + 14 * 60 - 1440 })).toBe("");
    expect(summaryOf([readNight(typed(long))])?.nights).toBe(1);
  });
});

describe("the summary", () => {
  test("is nothing while nothing is written", () => {
    expect(summaryOf(diaryNights.map(() => readNight(blank)))).toBeUndefined();
  });

  test("weighs minutes, so that a short night cannot outweigh a long one", () => {
    const short = readNight({ bed: "02:00", toSleep: "60", awake: "0", rise: "04:00" });
    expect(summaryOf([readNight(usual), short])).toEqual({
      nights: 2,
      inBed: 300,
      asleep: 240,
      efficiency: 80,
    });
  });

  test("never counts a night that is blank, unfinished or unclear", () => {
    const others = [blank, { ...usual, rise: "" }, { ...usual, rise: usual.bed }].map(readNight);
    fc.assert(
      fc.property(fc.array(nights, { maxLength: 11 }), fc.nat(), (written, where) => {
        const readings = written.map((night) => readNight(typed(night)));
        const place = where % (readings.length + 1);
        expect(summaryOf([...readings.slice(0, place), ...others, ...readings.slice(place)])).toEqual(
          summaryOf(readings),
        );
      }),
    );
  });

  test("stays between none and all of the time in bed", () => {
    fc.assert(
      fc.property(fc.array(nights, { minLength: 1, maxLength: 14 }), (written) => {
        const summary = summaryOf(written.map((night) => readNight(typed(night))));
        expect(summary?.efficiency).toBeGreaterThanOrEqual(0);
        expect(summary?.efficiency).toBeLessThanOrEqual(100);
        expect(summary?.asleep).toBeLessThanOrEqual(summary?.inBed ?? 0);
      }),
    );
  });
});
