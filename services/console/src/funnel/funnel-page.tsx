import { type Indicators, indicators } from '@amont/contracts/http/indicators';
import { ADIL_INDICATORS, EMPEX_INDICATORS } from '@amont/domain/indicator/indicator-definition';
import { useRemote } from '../api/use-remote.ts';
import { DownloadButton } from '../element/download-button.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { useQueryFilter } from '../element/use-query-filter.ts';
import { dayInParis, formatDay } from '../format/date.ts';
import { SECTOR } from '../label/act.ts';
import { Page } from '../layout/page.tsx';
import { DefinitionList } from './definition-list.tsx';
import { FunnelChart } from './funnel-chart.tsx';
import { funnelCsv } from './funnel-csv.ts';
import { FunnelFilters } from './funnel-filters.tsx';
import { type FunnelQuery, indicatorPath, readFunnelQuery } from './funnel-query.ts';
import { FunnelTable } from './funnel-table.tsx';
import { NoticeFigures } from './notice-figures.tsx';
import { PartnerFigures } from './partner-figures.tsx';

const populationOf = (query: FunnelQuery): string =>
  `${SECTOR[query.sector].toLowerCase()}${query.sector === 'all' ? '' : ' (secteur)'}, ${query.postalCode || 'Paris'}`;

const Figures = ({ query, data }: { readonly query: FunnelQuery; readonly data: Indicators }) => {
  const rows = data.rows.filter(({ sector }) => sector === query.sector);
  const evolutions = data.evolutions.filter(({ sector }) => sector === query.sector);
  return (
    <>
      <section aria-labelledby="etapes" className="fr-mb-5w">
        <h2 id="etapes" className="fr-h4">
          Procédures par étape
        </h2>
        <p>
          Flux&nbsp;: chaque étape est comptée à sa date légale. Ce n’est pas le suivi d’une cohorte.
          {data.asOf && ` Chiffres connus au ${formatDay(data.asOf)}.`}
        </p>
        <FunnelTable rows={rows} evolutions={evolutions} of={populationOf(query)} />
        <DownloadButton
          label="Télécharger le tableau (CSV)"
          fileName={`entonnoir-${data.from}-${data.to}-${query.sector}.csv`}
          content={() => funnelCsv(rows, evolutions)}
        />
        <h3 className="fr-h6 fr-mt-4w fr-mb-1v">Graphiques</h3>
        <FunnelChart rows={rows} />
      </section>
      <section aria-labelledby="notices" className="fr-mb-5w">
        <h2 id="notices" className="fr-h4">
          Actes et notices
        </h2>
        <NoticeFigures notice={data.notice} acts={data.acts} periods={rows.map(({ period }) => period)} />
      </section>
      <section aria-labelledby="partenaires" className="fr-mb-5w">
        <h2 id="partenaires" className="fr-h4">
          Action des partenaires
        </h2>
        <PartnerFigures caption="ADIL" definitions={ADIL_INDICATORS} figures={data.partners} />
        <PartnerFigures caption="Équipe mobile (EMPEX)" definitions={EMPEX_INDICATORS} figures={data.partners} />
      </section>
      <DefinitionList />
    </>
  );
};

/** `/entonnoir`: the funnel and the other indicators; what is asked stands in the address. */
export const FunnelPage = () => {
  const { query: address, set } = useQueryFilter();
  const thisYear = Number(dayInParis(new Date()).slice(0, 4));
  const query = readFunnelQuery(address, thisYear);
  const remote = useRemote(indicatorPath(query), indicators);
  return (
    <Page title="Entonnoir">
      <FunnelFilters query={query} thisYear={thisYear} onChange={set} />
      <RemoteView remote={remote} loading="Calcul des chiffres">
        {(data) => <Figures query={query} data={data} />}
      </RemoteView>
    </Page>
  );
};
