import type { FieldSource } from '@amont/domain/act/checked-act';
import type { NoticeCheck, NoticeFinding } from '@amont/domain/notice/notice-check';
import { Link } from 'react-router';
import { VerdictBadge } from '../element/verdict-badge.tsx';
import { capital } from '../format/capital.ts';
import { frenchText } from '../format/french-text.ts';
import { formatIfPhone } from '../format/phone.ts';
import { contactLabel, FINDING, VERDICT } from '../label/notice.ts';
import { NoticeEvidenceList } from './notice-evidence-list.tsx';
import { NoticeProofPanel } from './notice-proof-panel.tsx';
import { SourceLink } from './source-link.tsx';

type Props = {
  readonly actId: string;
  readonly notice: NoticeCheck | null;
  readonly onShow: (source: FieldSource) => void;
};

const Compared = ({ label, text }: { readonly label: string; readonly text: string | null }) =>
  text === null ? null : (
    <span className="amont-compared">
      <span className="amont-compared__label">{label}&nbsp;:</span> {formatIfPhone(text)}
    </span>
  );

const Finding = ({ finding, onShow }: { readonly finding: NoticeFinding; readonly onShow: Props['onShow'] }) => (
  <div className="amont-field">
    <dt>
      {FINDING[finding.kind]}
      {finding.contact && (
        <>
          <br />
          {contactLabel(finding.contact)}
        </>
      )}
    </dt>
    <dd>
      <Compared label="Trouvé" text={finding.found} />
      <Compared label="Attendu" text={finding.expected} />
      {finding.detail && <span className="amont-source">{capital(frenchText(finding.detail))}</span>}
      {finding.page !== null && (
        <SourceLink
          source={{ page: finding.page, excerpt: finding.excerpt ?? '', box: null }}
          of={FINDING[finding.kind]}
          onShow={onShow}
        />
      )}
    </dd>
  </div>
);

/** What the annexed notice is worth on the day of service, and everything found in it: what stands there, what should. */
export const NoticePanel = ({ actId, notice, onShow }: Props) => {
  if (!notice) return <p>La notice n’a pas encore été examinée.</p>;
  const { verdict, version, pages, findings, evidence = [] } = notice;
  return (
    <>
      <p>
        <VerdictBadge verdict={verdict} /> {VERDICT[verdict].meaning}
      </p>
      <p className="fr-text--sm">
        {version ? (
          <>
            Version reconnue&nbsp;:{' '}
            <Link to={`/notices/${version}`} translate="no">
              {version}
            </Link>
            .
          </>
        ) : (
          'Aucune version du registre n’a été reconnue.'
        )}
        {pages.length > 0 && ` ${pages.length === 1 ? 'Page' : 'Pages'} ${pages.join(', ')} du fichier.`}
      </p>
      <h3 className="fr-h6 fr-mb-1w">Constats</h3>
      {findings.length === 0 ? (
        <p>Aucun constat.</p>
      ) : (
        <dl className="amont-fields">
          {findings.map((finding, index) => (
            <Finding key={`${finding.kind}-${index}`} finding={finding} onShow={onShow} />
          ))}
        </dl>
      )}
      {/* A new verdict is another proof. */}
      {pages.length > 0 && <NoticeProofPanel key={`${verdict}-${version}`} actId={actId} onShow={onShow} />}
      {evidence.length > 0 && <NoticeEvidenceList evidence={evidence} />}
    </>
  );
};
