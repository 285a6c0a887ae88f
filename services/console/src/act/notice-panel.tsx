import type { FieldSource } from '@amont/domain/act/checked-act';
import type { NoticeCheck, NoticeFinding } from '@amont/domain/notice/notice-check';
import { DataTable } from '../element/data-table.tsx';
import { VerdictBadge } from '../element/verdict-badge.tsx';
import { formatIfPhone } from '../format/phone.ts';
import { contactLabel, FINDING, VERDICT } from '../label/notice.ts';
import { SourceLink } from './source-link.tsx';

type Props = { readonly notice: NoticeCheck | null; readonly onShow: (source: FieldSource) => void };

const shown = (text: string | null): string => (text === null ? '–' : formatIfPhone(text));

const Where = ({ finding, onShow }: { readonly finding: NoticeFinding; readonly onShow: Props['onShow'] }) =>
  finding.page === null ? (
    '–'
  ) : (
    <SourceLink
      source={{ page: finding.page, excerpt: finding.excerpt ?? '', box: null }}
      of={FINDING[finding.kind]}
      onShow={onShow}
    />
  );

/** What the annexed notice is worth on the day of service, and everything found in it. */
export const NoticePanel = ({ notice, onShow }: Props) => {
  if (!notice) return <p>La notice n’a pas encore été examinée.</p>;
  const { verdict, version, pages, findings } = notice;
  return (
    <>
      <p>
        <VerdictBadge verdict={verdict} /> {VERDICT[verdict].meaning}
      </p>
      <p className="fr-text--sm">
        {version ? (
          <>
            Version reconnue&nbsp;: <span translate="no">{version}</span>.
          </>
        ) : (
          'Aucune version du registre n’a été reconnue.'
        )}
        {pages.length > 0 && ` Pages ${pages.join(', ')} du fichier.`}
      </p>
      <DataTable
        caption="Constats"
        rows={findings}
        rowKey={(_, index) => String(index)}
        empty="Aucun constat."
        columns={[
          { title: 'Constat', header: true, cell: (finding) => FINDING[finding.kind] },
          { title: 'Contact', cell: (finding) => (finding.contact ? contactLabel(finding.contact) : '–') },
          { title: 'Trouvé', cell: (finding) => shown(finding.found) },
          { title: 'Attendu', cell: (finding) => shown(finding.expected) },
          { title: 'Où', cell: (finding) => <Where finding={finding} onShow={onShow} /> },
        ]}
      />
    </>
  );
};
