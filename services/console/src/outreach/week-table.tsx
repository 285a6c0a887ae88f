import type { outreachWeeks } from '@amont/contracts/http/outreach';
import type { z } from 'zod';
import { PagedTable } from '../element/paged-table.tsx';
import { capital } from '../format/capital.ts';
import { formatWeek } from '../format/date.ts';
import { formatCount } from '../format/number.ts';
import { CHANNEL } from '../label/procedure.ts';

export type OutreachWeek = z.output<typeof outreachWeeks>['weeks'][number];

type Props = {
  readonly weeks: readonly OutreachWeek[];
  readonly chosen: string | null;
  readonly onChoose: (week: string) => void;
};

/** How many contacts are due each week by each channel; choosing a week shows its lists below. */
export const WeekTable = ({ weeks, chosen, onChoose }: Props) => (
  <PagedTable
    caption="Contacts par semaine d’échéance"
    rows={weeks.toSorted((one, other) => (one.week < other.week ? 1 : -1))}
    rowKey={({ week }) => week}
    empty="Aucun contact n’est à prendre pour l’instant."
    rowClass={({ week }) => (week === chosen ? 'amont-chosen' : undefined)}
    columns={[
      {
        title: 'Semaine',
        header: true,
        cell: ({ week }) => (
          <button
            type="button"
            className="fr-link fr-link--sm"
            aria-pressed={week === chosen}
            onClick={() => onChoose(week)}
          >
            {capital(formatWeek(week))}
          </button>
        ),
      },
      { title: CHANNEL.adil.label, numeric: true, cell: ({ adil }) => formatCount(adil) },
      { title: CHANNEL.empex.label, numeric: true, cell: ({ empex }) => formatCount(empex) },
      { title: CHANNEL.landlord.label, numeric: true, cell: ({ landlord }) => formatCount(landlord) },
    ]}
  />
);
