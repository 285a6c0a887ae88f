import { outreachWeeks } from '@amont/contracts/http/outreach';
import { isoWeekOf } from '@amont/domain/indicator/iso-week';
import { useRemote } from '../api/use-remote.ts';
import { ContactingLinks } from '../contacting/contacting-links.tsx';
import { Facts } from '../element/facts.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { useQueryFilter } from '../element/use-query-filter.ts';
import { dayInParis } from '../format/date.ts';
import { formatCount } from '../format/number.ts';
import { noneReasonLabel } from '../label/procedure.ts';
import { Page } from '../layout/page.tsx';
import { ContactWeek } from './contact-week.tsx';
import { type OutreachWeek, WeekTable } from './week-table.tsx';

/** The week of the address, else this week when something is due in it, else the last one that has something. */
const chosenWeek = (weeks: readonly OutreachWeek[], asked: string | null, now: Date): string | null => {
  const named = (wanted: string | null) => weeks.find(({ week }) => week === wanted)?.week;
  const last = weeks
    .map(({ week }) => week)
    .toSorted()
    .at(-1);
  return named(asked) ?? named(isoWeekOf(dayInParis(now))) ?? last ?? null;
};

/** `/contacts`: who is to be contacted, week by week and by whom; and why others are not. */
export const OutreachPage = () => {
  const { query, set } = useQueryFilter();
  const remote = useRemote('/outreach', outreachWeeks);
  return (
    <Page title="Contacts à prendre">
      <ContactingLinks />
      <RemoteView remote={remote} loading="Chargement des semaines">
        {({ weeks, none }) => {
          const week = chosenWeek(weeks, query.get('semaine'), new Date());
          const reasons = Object.entries(none).filter(([, count]) => count > 0);
          return (
            <>
              <WeekTable weeks={weeks} chosen={week} onChoose={(semaine) => set({ semaine })} />
              {week && <ContactWeek key={week} week={week} />}
              <section aria-labelledby="sans-contact">
                <h2 id="sans-contact" className="fr-h4">
                  Aucun contact, et pourquoi
                </h2>
                {reasons.length === 0 ? (
                  <p>Aucun acte n’est resté sans contact.</p>
                ) : (
                  <Facts
                    counts
                    facts={reasons.map(([reason, count]) => ({
                      label: noneReasonLabel(reason),
                      value: formatCount(count),
                    }))}
                  />
                )}
              </section>
            </>
          );
        }}
      </RemoteView>
    </Page>
  );
};
