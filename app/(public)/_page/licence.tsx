import { joined } from "#domain/joined.mjs";

const address = "creativecommons.org/licenses/by/4.0";

/** Under which licence these words stand; on paper with its address. */
export function Licence() {
  return (
    <>
      <a href={`https://${address}/`} rel="license">
        {joined("CC BY 4.0")}
      </a>
      <span className="print-only">, {address}</span>
    </>
  );
}
