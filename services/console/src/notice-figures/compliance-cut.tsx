import type { Share } from '@amont/contracts/http/office-report';
import { formatShare } from '../format/number.ts';
import { RankedChart } from './ranked-chart.tsx';
import { ShareTable } from './share-table.tsx';

type Row = { readonly key: string; readonly label: string; readonly share: Share };
type Props = { readonly id: string; readonly title: string; readonly head: string; readonly rows: readonly Row[] };

/** A chart holds so many names; the table has them all. */
const SHOWN = 20;

/** Compliance cut one way: a chart, and the table it is drawn from. */
export const ComplianceCut = ({ id, title, head, rows }: Props) => {
  const drawn = rows
    .filter(({ share }) => share.rate !== null)
    .toSorted((a, b) => b.share.of - a.share.of)
    .slice(0, SHOWN);
  return (
    <section aria-labelledby={id} className="fr-mb-4w">
      <h2 id={id} className="fr-h4">
        {title}
      </h2>
      {drawn.length > 0 && (
        <RankedChart
          title={`Part de notices conformes${rows.length > SHOWN ? `, les ${SHOWN} plus fournis` : ''}`}
          rows={drawn.map(({ key, label, share }) => ({
            key,
            label,
            length: share.rate ?? 0,
            written: formatShare(share.rate, 0),
          }))}
        />
      )}
      <ShareTable caption={title} head={head} rows={rows} />
    </section>
  );
};
