import { contactRegisterView, type RegisterRow } from '@amont/contracts/http/notice';
import { useState } from 'react';
import { useRemote } from '../api/use-remote.ts';
import { Choice, optionsOf } from '../element/choice.tsx';
import { PagedTable } from '../element/paged-table.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { Said, type Saying } from '../element/said.tsx';
import { useQueryFilter } from '../element/use-query-filter.ts';
import { capital } from '../format/capital.ts';
import { formatDay } from '../format/date.ts';
import { formatIfPhone } from '../format/phone.ts';
import { FACT_KIND } from '../label/registry.ts';
import { Page } from '../layout/page.tsx';
import { NewContactFactForm } from './new-contact-fact-form.tsx';
import { versionPeriod } from './version-period.ts';

const KINDS = Object.keys(FACT_KIND) as readonly RegisterRow['kind'][];
const ABOVE = [{ label: 'Notices', to: '/notices' }] as const;

const RegisterTable = ({ rows }: { readonly rows: readonly RegisterRow[] }) => (
  <PagedTable
    caption="Registre des contacts"
    captionHidden
    rows={rows}
    rowKey={({ departement, contact, kind, value, validFrom }) =>
      [departement, contact, kind, value, validFrom].join('|')
    }
    empty="Aucun contact ne correspond à ces filtres."
    columns={[
      {
        title: 'Contact',
        header: true,
        cell: ({ label, departement }) => `${label} (${departement})`,
      },
      { title: 'Nature', cell: ({ kind }) => FACT_KIND[kind] },
      { title: 'Valeur', cell: ({ value }) => <span className="amont-wrap">{formatIfPhone(value)}</span> },
      { title: 'Valable', cell: ({ validFrom, validUntil }) => capital(versionPeriod(validFrom, validUntil)) },
      { title: 'Source', cell: ({ source }) => source },
      { title: 'Vérifié', cell: ({ checkedOn, checkedBy }) => `Le ${formatDay(checkedOn)}, ${checkedBy}` },
    ]}
  />
);

/** `/notices/contacts`: who had which number, address, e-mail and site, since when and until when. */
export const ContactRegisterPage = () => {
  const remote = useRemote('/contact-register', contactRegisterView);
  const { query, set } = useQueryFilter();
  const [saying, setSaying] = useState<Saying | null>(null);
  const departement = query.get('departement') ?? '';
  const kind = (query.get('nature') ?? '') as RegisterRow['kind'] | '';
  return (
    <Page title="Registre des contacts" above={ABOVE}>
      <p>
        Un numéro trouvé dans un acte est nommé d’après ce registre. Il vient des versions des notices, et de ce qui est
        vérifié ici.
      </p>
      <Said saying={saying} />
      <RemoteView remote={remote} loading="Chargement du registre">
        {({ rows }) => {
          const shown = rows.filter(
            (row) => (departement === '' || row.departement === departement) && (kind === '' || row.kind === kind),
          );
          return (
            <>
              <div className="amont-filters">
                <Choice
                  label="Département"
                  value={departement}
                  none="Tous"
                  options={[...new Set(rows.map((row) => row.departement))]
                    .toSorted()
                    .map((value) => ({ value, label: value }))}
                  onChange={(value) => set({ departement: value })}
                />
                <Choice
                  label="Nature"
                  value={kind}
                  none="Toutes"
                  options={optionsOf(KINDS, (code) => FACT_KIND[code])}
                  onChange={(value) => set({ nature: value })}
                />
              </div>
              <RegisterTable rows={shown} />
              <NewContactFactForm
                rows={rows}
                onRecorded={(words) => {
                  setSaying({ words });
                  remote.reload();
                }}
              />
            </>
          );
        }}
      </RemoteView>
    </Page>
  );
};
