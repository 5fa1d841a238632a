import { expect, test } from "vitest";
import { citeReference, references } from "./references.ts";

test("one author, two, and more are named as readers know it", () => {
  expect(citeReference("gollwitzer-2006").short).toBe("Gollwitzer & Sheeran 2006");
  expect(citeReference("lally-2010").short).toBe("Lally et al. 2010");
});

test("works that would look alike get a letter, and no two look the same", () => {
  expect(citeReference("fincham-2023").short).toBe("Fincham et al. 2023a");
  expect(citeReference("fincham-2023-coherent").short).toBe("Fincham et al. 2023b");
  const names = [...references.keys()].map((id) => citeReference(id).short);
  expect(new Set(names).size).toBe(references.size);
});

test("a source is given in full, and a long list of authors is cut", () => {
  expect(citeReference("baikie-2005").full).toBe(
    "Baikie KA, Wilhelm K (2005). Emotional and physical health benefits of expressive writing. Advances in Psychiatric Treatment 11(5):338-346.",
  );
  expect(citeReference("balban-2023").full).toContain("Nouriani B, Jo B, et al. (2023)");
  for (const id of references.keys()) expect(citeReference(id).full).not.toMatch(/undefined| {2}|\.\.|\?\./);
});

test("what is not in the bibliography cannot be cited", () => {
  expect(() => citeReference("nobody-1999")).toThrow("No reference “nobody-1999”");
});
