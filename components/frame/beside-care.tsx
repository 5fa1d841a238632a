type Props = {
  /** The address of Help now in full: on paper no link can be pressed. */
  help: string;
};

/** What Tend is not, and where help is: the words at the foot of every page. */
export function BesideCare({ help }: Props) {
  return (
    <>
      Tend is for looking after yourself, beside whatever care you have. It does not replace professional
      care. If you may be in danger, <a href="/help-now">get help now</a>
      <span className="print-only"> at {help}</span>.
    </>
  );
}
