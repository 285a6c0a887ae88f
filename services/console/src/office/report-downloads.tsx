const FORMATS = [
  ['pdf', 'PDF'],
  ['csv', 'CSV'],
  ['xlsx', 'XLSX'],
] as const;

type Props = {
  /** Path of the report below `/api`, without its ending. */
  readonly path: string;
  readonly query: string;
};

/** The report as files to keep. */
export const ReportDownloads = ({ path, query }: Props) => (
  <ul className="fr-btns-group fr-btns-group--inline-md fr-btns-group--sm fr-btns-group--icon-left">
    {FORMATS.map(([format, label]) => (
      <li key={format}>
        <a className="fr-btn fr-btn--secondary fr-icon-download-line" href={`/api${path}.${format}?${query}`} download>
          Rapport ({label})
        </a>
      </li>
    ))}
  </ul>
);
