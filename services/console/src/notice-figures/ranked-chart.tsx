type Row = {
  readonly key: string;
  readonly label: string;
  /** Share of the chart's width, 0 to 1. */
  readonly length: number;
  readonly written: string;
};
type Props = { readonly title: string; readonly rows: readonly Row[] };

const ROW = 26;
const WIDTH = 640;
const LABEL = 250;
const FIGURE = 70;
/** Longer names would run into the bars; the table beside gives them whole. */
const LETTERS = 38;

const short = (label: string): string => (label.length > LETTERS ? `${label.slice(0, LETTERS - 1)}…` : label);

/** Bars lying on their side, a name each, said in words to those who do not see them. The table beside gives the same figures. */
export const RankedChart = ({ title, rows }: Props) => {
  const said = rows.map(({ label, written }) => `${label}\u00a0: ${written}`).join(' ; ');
  return (
    <figure className="amont-chart amont-chart--ranked">
      <figcaption className="fr-text--sm fr-text--bold fr-mb-1v">{title}</figcaption>
      <svg role="img" aria-label={`${title}. ${said}`} viewBox={`0 0 ${WIDTH} ${rows.length * ROW + 4}`}>
        {rows.map(({ key, label, length, written }, index) => (
          <g key={key}>
            <text x={LABEL - 8} y={index * ROW + 17} textAnchor="end">
              {short(label)}
            </text>
            <rect
              className="amont-chart__bar"
              x={LABEL}
              y={index * ROW + 5}
              width={Math.max(1, length * (WIDTH - LABEL - FIGURE))}
              height={ROW - 10}
            />
            <text x={LABEL + length * (WIDTH - LABEL - FIGURE) + 6} y={index * ROW + 17}>
              {written}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
};
