import { formatCount } from '../format/number.ts';
import { formatPeriod } from '../format/period.ts';

type Bar = { readonly period: string; readonly count: number };
type Props = {
  readonly title: string;
  readonly bars: readonly Bar[] /** The scale all charts share. */;
  readonly highest: number;
};

const WIDTH = 320;
const HEIGHT = 150;
const TOP = 18;
const FOOT = 20;
/** More bars than this and their figures would overlap: only the first and the last are written. */
const WRITTEN = 7;

/** The bars of one stage, a period each. The table beside it says the same in figures. */
export const StageChart = ({ title, bars, highest }: Props) => {
  const step = WIDTH / Math.max(1, bars.length);
  const room = HEIGHT - TOP - FOOT;
  const isWritten = (index: number) => bars.length <= WRITTEN || index === 0 || index === bars.length - 1;
  const said = bars.map(({ period, count }) => `${formatPeriod(period)}\u00a0: ${formatCount(count)}`).join(' ; ');
  return (
    <figure className="amont-chart">
      <figcaption className="fr-text--sm fr-text--bold fr-mb-1v">{title}</figcaption>
      <svg role="img" aria-label={`${title}. ${said}`} viewBox={`0 0 ${WIDTH} ${HEIGHT}`}>
        {bars.map(({ period, count }, index) => {
          const height = highest === 0 ? 0 : (count / highest) * room;
          const anchor = bars.length <= WRITTEN ? 'middle' : index === 0 ? 'start' : 'end';
          const x = bars.length <= WRITTEN ? (index + 0.5) * step : index === 0 ? 0 : WIDTH;
          return (
            <g key={period}>
              <rect
                className="amont-chart__bar"
                x={index * step + step * 0.15}
                width={step * 0.7}
                y={HEIGHT - FOOT - height}
                height={height}
              />
              {isWritten(index) && (
                <>
                  <text x={x} y={HEIGHT - FOOT - height - 5} textAnchor={anchor}>
                    {formatCount(count)}
                  </text>
                  <text x={x} y={HEIGHT - 4} textAnchor={anchor} className="amont-chart__period">
                    {formatPeriod(period)}
                  </text>
                </>
              )}
            </g>
          );
        })}
        <line className="amont-chart__base" x1="0" x2={WIDTH} y1={HEIGHT - FOOT} y2={HEIGHT - FOOT} />
      </svg>
    </figure>
  );
};
