/**
 * Sends what stands in the form around it to be drawn as a PDF, in a tab of its own, so that the words stay here too. It works
 * without a script.
 */
export function MakePdf({ slug }: { slug: string }) {
  const press = {
    name: "paper",
    formAction: `/guides/${slug}/handout/pdf`,
    formMethod: "post",
    formEncType: "multipart/form-data",
    formTarget: "_blank",
    formNoValidate: true,
  };
  return (
    <div className="no-print mt-4">
      <div className="buttons">
        <button type="submit" {...press} className="button-quiet" value="A4">
          Make my PDF: A4
        </button>{" "}
        <button type="submit" {...press} className="button-quiet" value="LETTER">
          Make my PDF: US Letter
        </button>
      </div>
      <p className="hint mt-2 max-w-[40rem]">
        Your words are sent to draw it, and not kept. It opens in a new tab, as a worksheet that can be
        changed on the screen. It may leave Greek, Cyrillic, Hebrew or Arabic letters blank: with those, print
        the handout from your browser instead.
      </p>
    </div>
  );
}
