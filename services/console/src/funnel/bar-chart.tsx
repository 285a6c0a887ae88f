import { formatPeriod } from '../format/period.ts';

/** `height` is a share of the chart's room, 0 to 1; `written` the figure above the bar. */
type Bar = { readonly period: string; readonly height: number; readonly written: string };
type Props = { readonly title: string; readonly bars: readonly Bar[] };

const WIDTH = 320;
const HEIGHT = 150;
const TOP = 18;
const FOOT = 20;
/** More bars than this and their figures would overlap: only the first and the last are written. */
const WRITTEN = 6;

type Place = { readonly x: number; readonly anchor: 'start' | 'middle' | 'end' };

/** Where the words of a bar stand; null where they would run into others. */
const placeOf = (index: number, count: number): Place | null => {
  if (count <= WRITTEN) return { x: ((index + 0.5) * WIDTH) / count, anchor: 'middle' };
  if (index === 0) return { x: 0, anchor: 'start' };
  return index === count - 1 ? { x: WIDTH, anchor: 'end' } : null;
};

const Column = ({ bar, index, count }: { readonly bar: Bar; readonly index: number; readonly count: number }) => {
  const step = WIDTH / count;
  const height = bar.height * (HEIGHT - TOP - FOOT);
  const top = HEIGHT - FOOT - height;
  const place = placeOf(index, count);
  return (
    <>
      <rect className="amont-chart__bar" x={index * step + step * 0.15} width={step * 0.7} y={top} height={height} />
      {place && (
        <>
          <text x={place.x} y={top - 5} textAnchor={place.anchor}>
            {bar.written}
          </text>
          <text x={place.x} y={HEIGHT - 4} textAnchor={place.anchor}>
            {formatPeriod(bar.period)}
          </text>
        </>
      )}
    </>
  );
};

/** Bars, a period each, said in words to those who do not see them. The table beside it gives the same figures. */
export const BarChart = ({ title, bars }: Props) => {
  const said = bars.map(({ period, written }) => `${formatPeriod(period)}\u00a0: ${written}`).join(' ; ');
  return (
    <figure className="amont-chart">
      <figcaption className="fr-text--sm fr-text--bold fr-mb-1v">{title}</figcaption>
      <svg role="img" aria-label={`${title}. ${said}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        {bars.map((bar, index) => (
          <Column key={bar.period} bar={bar} index={index} count={bars.length} />
        ))}
        <line className="amont-chart__base" x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      </svg>
    </figure>
  );
};
