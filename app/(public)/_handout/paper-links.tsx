import { paperFiles, paperName } from "./paper-files.ts";

type Props = {
  /** The folder in which the files are. */
  folder: string;
  name: string;
  /** What it is a PDF of, for whoever hears the links one by one. */
  of: string;
};

/** Links to the four files of a blank paper. */
export function PaperLinks({ folder, name, of }: Props) {
  return (
    <ul className="no-print flex flex-wrap gap-x-6" aria-label={`${of}, blank, as a PDF`}>
      {Object.entries(paperFiles(name)).map(([file, kind]) => (
        <li key={file}>
          <a className="inline-flex min-h-11 items-center" href={`${folder}/${file}`}>
            PDF, {paperName(kind)}
            <span className="visually-hidden">: {of}, blank</span>
          </a>
        </li>
      ))}
    </ul>
  );
}
