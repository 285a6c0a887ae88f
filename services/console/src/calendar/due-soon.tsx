import { procedureTimeline } from '@amont/contracts/http/timeline';
import { Link } from 'react-router';
import { useRemote } from '../api/use-remote.ts';
import { RemoteView } from '../element/remote-view.tsx';
import { CalendarList } from './calendar-list.tsx';

/** As many days as one looks at before opening the calendar. */
const SHOWN = 3;

/** The next days of a procedure, with the way to all of them. */
export const DueSoon = ({ procedureId }: { readonly procedureId: string }) => {
  const remote = useRemote(`/procedures/${procedureId}/timeline`, procedureTimeline);
  return (
    <section aria-labelledby="prochaines-echeances" className="fr-mt-3w">
      <h2 id="prochaines-echeances" className="fr-h4">
        Prochaines échéances
      </h2>
      <RemoteView remote={remote} loading="Chargement des échéances">
        {({ entries }) => {
          const coming = entries.filter((entry) => !entry.past && !entry.void).slice(0, SHOWN);
          return coming.length === 0 ? <p>Aucune échéance à venir.</p> : <CalendarList entries={coming} />;
        }}
      </RemoteView>
      <p>
        <Link to={`/procedures/${procedureId}/calendrier`}>Calendrier complet, décision du juge et surendettement</Link>
      </p>
    </section>
  );
};
