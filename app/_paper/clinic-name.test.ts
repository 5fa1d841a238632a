import { expect, test } from "vitest";
import { clinicNameFor } from "./clinic-name.ts";

const read = (name: string) => clinicNameFor([["from", name]]);

test.each(["Northside Clinic", "Praxis Łódź", "Phòng khám Hạnh Phúc"])("%s can be printed", (name) => {
  expect(read(name)).toEqual({ clinic: name });
});

test.each(["מרפאה", "مستوصف", "クリニック", "Клиника", "Clinic ﬦ"])(
  "%s cannot, and it is said in our words",
  (name) => {
    const { clinic, problem } = read(name);
    expect(clinic).toBeUndefined();
    expect(problem).toMatch(
      /^The name of who hands it out cannot be printed\. Our papers are printed in Latin letters/,
    );
  },
);
