import { notFound } from "next/navigation";

const sizes: Record<string, "A4" | "LETTER"> = { "a4.pdf": "A4", "letter.pdf": "LETTER" };

/** The size of paper that the name of a file asks for. No other file is there. */
export function sizeOf(file: string): "A4" | "LETTER" {
  return (Object.hasOwn(sizes, file) && sizes[file]) || notFound();
}

/** The ways to the files that `sizeOf` knows. `pathOf`: the address of each. */
export function PdfLinks({ pathOf }: { pathOf: (file: string) => string }) {
  return (
    <>
      <a className="inline-flex min-h-11 items-center" href={pathOf("a4.pdf")} download>
        PDF for A4
      </a>{" "}
      <a className="inline-flex min-h-11 items-center" href={pathOf("letter.pdf")} download>
        PDF for US Letter
      </a>
    </>
  );
}
