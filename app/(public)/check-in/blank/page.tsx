import type { Metadata } from "next";
import { Scoring } from "#app/_paper/scoring.tsx";
import { PrintButton } from "#components/sharing/print-button.tsx";
import { type CheckInOffered, checkInForms } from "#content/check-in/questionnaires.ts";
import { blankCheckIns } from "#content/paper/blanks.ts";
import type { Questionnaire } from "#domain/check-in/check-in.ts";
import { Awake } from "../../_page/awake.tsx";
import { pageMetadata } from "../../_page/page-metadata.ts";
import { PaperForm } from "../../_paper-choices/paper-form.tsx";

const { href, title, summary } = blankCheckIns;

export const metadata: Metadata = pageMetadata({ path: href, title, description: summary });

const papers = checkInForms.map(({ kind, questions }) => ({ at: `${href}/${kind}`, name: questions.name }));

/** Each check-in as a sheet of its own, with how it is added up. */
export default function BlankCheckInsPage() {
  return (
    <article>
      <header className="no-print max-w-[44rem] border-b-2 border-ink pb-8">
        <h1>{title}</h1>
        <p className="lede mt-4">
          The same questions as in the member area, to fill in by hand or together with someone. They are not
          a diagnosis. They are a place to begin a conversation. Each PDF can be filled in with a pen or on a
          screen.
        </p>
        <PaperForm papers={papers} of="The check-ins" />
        <Awake when="touch" className="mt-4">
          <PrintButton label="Print these sheets" />
        </Awake>
      </header>
      {checkInForms.map((form) => (
        <Sheet key={form.kind} form={form} />
      ))}
    </article>
  );
}

function Sheet({ form: { kind, questions, questionnaire } }: { form: CheckInOffered }) {
  const titleId = `${kind}-title`;
  return (
    <section className="mt-12 break-after-page last:break-after-auto" aria-labelledby={titleId}>
      <h2 id={titleId}>{questions.name}</h2>
      <p className="mt-1 print-only">Name or initials: ____________________ Date: ____________________</p>
      <p className="measure mt-3">{questions.question}</p>
      <div className="mt-4 grid gap-0">
        <table className="w-full max-w-[52rem] text-left text-small [&_td]:border-line [&_th]:border-line [&_tr>*]:border-b [&_tr>*]:py-2 [&_tr>*]:pr-2 max-md:hidden print:table">
          <caption className="visually-hidden">{questions.name}, to tick</caption>
          <thead>
            <tr>
              <td />
              {questions.options.map((option, place) => (
                <th key={option} scope="col" className="text-center align-bottom font-normal">
                  {option} {questionnaire && <span className="block">{questionnaire.scores[place]}</span>}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {questions.items.map(({ id, text }) => (
              <tr key={id}>
                <th scope="row" className="font-normal">
                  {text}
                </th>
                {questions.options.map((option) => (
                  <td key={option} className="text-center">
                    <span className="inline-block size-4 border border-ink" />
                    <span className="visually-hidden">{option}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        <div className="md:hidden print:hidden">
          <ul className="list-disc pl-5">
            {questions.items.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
          <p className="mt-2">
            Each is answered by one of:{" "}
            {questions.options.map((option, place) => labelOf(option, place, questionnaire)).join(", ")}.
          </p>
        </div>
      </div>
      {questionnaire ? <Scoring questionnaire={questionnaire} kind={kind} /> : <NotAMeasure />}
      {questionnaire && <p className="hint mt-3 max-w-[52rem]">{questionnaire.licence}</p>}
    </section>
  );
}

function labelOf(option: string, place: number, questionnaire: Questionnaire | undefined): string {
  return questionnaire ? `${option} (${questionnaire.scores[place]})` : option;
}

function NotAMeasure() {
  return (
    <p className="mt-4 max-w-[52rem]">
      This is a way to look at a month, and not a tested measure: there is nothing to add up. Leave open
      whatever you like.
    </p>
  );
}
