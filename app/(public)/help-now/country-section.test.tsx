import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { countries } from "#content/index.ts";
import { CountrySection } from "./country-section.tsx";

function saidIn(code: string): string {
  const country = countries.find((one) => one.code === code);
  if (!country) throw new Error(`There is no country ${code}.`);
  return renderToStaticMarkup(<CountrySection country={country} parts={[]} />);
}

test("of several emergency numbers it is said what each is for where a source says so, and never which to try first", () => {
  for (const code of ["IE", "FR"]) expect(saidIn(code)).toContain("112 is for police, ambulance and fire");
  for (const code of ["JP", "BR", "ZA", "NO"])
    expect(saidIn(code)).toContain("Each of these is an emergency number.");
  for (const code of ["SG", "US", "DE"]) expect(saidIn(code)).not.toMatch(/Each of these|112 is for/);
  for (const { code } of countries) expect(saidIn(code)).not.toMatch(/call the (first|next)/i);
});
