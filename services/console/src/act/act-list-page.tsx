import { ACT_STATUSES, actList } from '@amont/contracts/http/batch';
import { ACT_TYPES } from '@amont/domain/act/act-type';
import { NOTICE_VERDICTS } from '@amont/domain/notice/notice-check';
import { Link } from 'react-router';
import { useRemote } from '../api/use-remote.ts';
import { Choice, optionsOf } from '../element/choice.tsx';
import { CursorPager } from '../element/cursor-pager.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { useQueryFilter } from '../element/use-query-filter.ts';
import { formatQuantity } from '../format/number.ts';
import { ACT_STATUS, ACT_TYPE } from '../label/act.ts';
import { VERDICT } from '../label/notice.ts';
import { Page } from '../layout/page.tsx';
import { ActTable } from './act-table.tsx';

const FILTERS = ['status', 'type', 'verdict', 'review'] as const;
const PAGE = '50';

/** `/actes`: every act, with filters that stay in the address. */
export const ActListPage = () => {
  const { query, set } = useQueryFilter();
  const sent = new URLSearchParams({ limit: PAGE });
  for (const name of [...FILTERS, 'office', 'after'] as const) {
    const value = query.get(name);
    if (value) sent.set(name, value);
  }
  const acts = useRemote(`/acts?${sent}`, actList);
  const filter = (name: (typeof FILTERS)[number]) => (value: string) => set({ [name]: value, after: null });
  return (
    <Page title="Actes">
      <search aria-label="Filtrer les actes" className="amont-filters">
        <Choice
          label="État"
          none="Tous les états"
          value={(query.get('status') ?? '') as never}
          options={optionsOf(ACT_STATUSES, (code) => ACT_STATUS[code].label)}
          onChange={filter('status')}
        />
        <Choice
          label="Type d’acte"
          none="Tous les types"
          value={(query.get('type') ?? '') as never}
          options={optionsOf(ACT_TYPES, (code) => ACT_TYPE[code])}
          onChange={filter('type')}
        />
        <Choice
          label="Notice"
          none="Tous les avis"
          value={(query.get('verdict') ?? '') as never}
          options={optionsOf(NOTICE_VERDICTS, (code) => VERDICT[code].label)}
          onChange={filter('verdict')}
        />
        <Choice
          label="Vérification"
          none="Indifférent"
          value={(query.get('review') ?? '') as never}
          options={[
            { value: 'needed', label: 'À vérifier' },
            { value: 'none', label: 'Rien à vérifier' },
          ]}
          onChange={filter('review')}
        />
      </search>
      {query.get('office') && (
        <p>
          Actes de l’étude {query.get('office')}. <Link to="/actes">Voir ceux de toutes les études</Link>
        </p>
      )}
      <RemoteView remote={acts} loading="Chargement des actes">
        {({ acts: rows, total, next }) => (
          <>
            <p role="status">{formatQuantity(total, 'acte trouvé', 'actes trouvés')}</p>
            <ActTable caption="Actes trouvés" rows={rows} empty="Aucun acte ne répond à ces critères." />
            <CursorPager label="Pages des actes" next={next} />
          </>
        )}
      </RemoteView>
    </Page>
  );
};
