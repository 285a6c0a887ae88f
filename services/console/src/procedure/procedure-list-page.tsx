import { procedureList } from '@amont/contracts/http/procedure';
import { useSearchParams } from 'react-router';
import { useRemote } from '../api/use-remote.ts';
import { CursorPager } from '../element/cursor-pager.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { formatQuantity } from '../format/number.ts';
import { Page } from '../layout/page.tsx';
import { ProcedureSearch } from './procedure-search.tsx';
import { ProcedureTable } from './procedure-table.tsx';

const EveryProcedure = () => {
  const [query] = useSearchParams();
  const after = query.get('after');
  const sent = new URLSearchParams({ limit: '50', ...(after && { after }) });
  const procedures = useRemote(`/procedures?${sent}`, procedureList);
  return (
    <RemoteView remote={procedures} loading="Chargement des procédures">
      {({ procedures: rows, total, next }) => (
        <>
          <p role="status">{formatQuantity(total, 'procédure', 'procédures')}</p>
          <ProcedureTable caption="Procédures" rows={rows} empty="Aucune procédure pour l’instant." />
          <CursorPager label="Pages des procédures" next={next} />
        </>
      )}
    </RemoteView>
  );
};

/** `/procedures`: a household found by name, address, telephone or reference; or every procedure, those that moved last first. */
export const ProcedureListPage = () => (
  <Page title="Procédures">
    <ProcedureSearch>
      <EveryProcedure />
    </ProcedureSearch>
  </Page>
);
