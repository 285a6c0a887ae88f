import type { NoticeEvidence } from '@amont/domain/notice/notice-check';
import { formatShare } from '../format/number.ts';
import { EVIDENCE } from '../label/notice.ts';

/** What a version was recognised by, in the order in which it counts: why the verdict is about this one and no other. */
export const NoticeEvidenceList = ({ evidence }: { readonly evidence: readonly NoticeEvidence[] }) => (
  <details className="fr-text--sm fr-mt-2w">
    <summary>À quoi la version a été reconnue</summary>
    <ul className="fr-mt-1w">
      {evidence.map(({ kind, version, score, detail, page }, index) => (
        <li key={`${kind}-${index}`}>
          {EVIDENCE[kind]}
          {version && (
            <>
              {' '}
              <span className="amont-code" translate="no">
                {version}
              </span>
            </>
          )}
          &nbsp;: {formatShare(score, 0)}
          {detail && `, ${detail}`}
          {page !== null && ` (page ${page})`}
        </li>
      ))}
    </ul>
  </details>
);
