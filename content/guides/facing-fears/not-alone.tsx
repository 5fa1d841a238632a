import { HelpLink } from "#content/help/help-now-link.tsx";

/** For whom this is no self-help. It stands before the tool, and on paper too. */
export function NotAlone() {
  return (
    <div className="notice said-above">
      <p>
        <strong>With a therapist, and not from a page:</strong> memories of trauma or PTSD; OCD; panic
        attacks; fears about eating or weight; psychosis; thoughts of ending your life; fainting at blood or
        needles. Ask a doctor first if you have a heart or lung disease or epilepsy, or are pregnant.{" "}
        <HelpLink to="/who-provides-therapy">Who provides therapy</HelpLink>
      </p>
    </div>
  );
}
