import { ACT_STATUSES, type ActRow, type ActStatus } from '@amont/contracts/http/batch';
import { useMemo, useState } from 'react';
import { ActTable } from '../act/act-table.tsx';
import { Choice } from '../element/choice.tsx';
import { Pager } from '../element/pager.tsx';
import { formatCount } from '../format/number.ts';
import { ACT_STATUS } from '../label/act.ts';
import { countStatuses } from './live-batch.ts';

const PAGE = 50;

/** The acts of the batch, in the order they were sent, with where each stands. */
export const BatchActs = ({ acts }: { readonly acts: ReadonlyMap<string, ActRow> }) => {
  const [status, setStatus] = useState<ActStatus | ''>('');
  const [page, setPage] = useState(1);
  const counts = useMemo(() => countStatuses(acts.values()), [acts]);
  const rows = useMemo(
    () =>
      [...acts.values()]
        .filter((act) => status === '' || act.status === status)
        .sort((one, other) => one.ordinal - other.ordinal),
    [acts, status],
  );
  const pages = Math.max(1, Math.ceil(rows.length / PAGE));
  const shown = Math.min(page, pages);
  const options = ACT_STATUSES.filter((code) => counts.has(code)).map((value) => ({
    value,
    label: `${ACT_STATUS[value].label} (${formatCount(counts.get(value))})`,
  }));
  return (
    <section aria-labelledby="actes">
      <h2 id="actes" className="fr-h4">
        Actes du lot
      </h2>
      <div className="amont-filters">
        <Choice
          label="État"
          value={status}
          none={`Tous les états (${formatCount(acts.size)})`}
          options={options}
          onChange={(next) => {
            setStatus(next);
            setPage(1);
          }}
        />
      </div>
      <ActTable
        marked={false}
        caption="Actes du lot"
        rows={rows.slice((shown - 1) * PAGE, shown * PAGE)}
        empty="Aucun acte à montrer."
      />
      <Pager label="Pages des actes du lot" page={shown} pages={pages} onPage={setPage} />
    </section>
  );
};
